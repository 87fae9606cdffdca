import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.routing import Route

from asking import ask
from mapserver.headers import SecurityHeaders, fault_page
from mapserver.settings import Settings

NAMES = {"content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"}


def app(settings=Settings(), scripts=("'sha256-x'",)):  # noqa: B008  # it cannot be changed
    def cookies(_request):
        response = Response("ok")
        response.set_cookie("a", "1")
        response.set_cookie("b", "2", secure=True)
        return response

    def fault(_request):
        raise ZeroDivisionError

    return Starlette(
        routes=[Route("/", cookies), Route("/fault", fault)],
        middleware=[Middleware(SecurityHeaders, settings=settings, scripts=scripts)],
        exception_handlers={Exception: fault_page(settings, scripts)},
    )


@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/nothing", 404)])
def test_every_answer_carries_the_headers(path, status):
    said = ask(app(), path)
    assert (said.status, NAMES - set(said.headers)) == (status, set())
    assert "'sha256-x'" in said.headers["content-security-policy"]


def test_so_does_the_answer_to_a_fault_of_the_server_which_tells_nothing():
    sent = []

    async def collect(scope, receive, send):
        with pytest.raises(ZeroDivisionError):  # it is raised again for the log
            await app()(scope, receive, lambda message: sent.append(message) or send(message))

    said = ask(collect, "/fault")
    assert (said.status, said.text, NAMES - set(said.headers)) == (500, "Internal Server Error", set())


def test_cookies_stay_on_https_where_the_site_is():
    assert [("Secure" in each) for each in ask(app(), "/").headers.getlist("set-cookie")] == [False, True]
    secure = ask(app(Settings(https=True)), "/").headers.getlist("set-cookie")
    assert [each.count("Secure") for each in secure] == [1, 1]
