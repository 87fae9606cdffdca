"""One look at the address: what is there is fetched, judged and swapped in; otherwise what is shown stays, and it is said why."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from mapdata.source.answer import Validators
from mapdata.source.attempt import CHANGED, FAILED, UNCHANGED, Attempt, read_attempt, write_attempt
from mapdata.source.fetch import Fetcher
from mapdata.source.judgement import judge
from mapdata.source.limits import Limits
from mapdata.source.package import DESCRIPTOR, check_resource, is_zip, resources, unzipped
from mapdata.source.store import Store, Version
from mapdata.words.errors import SourceError

Files = dict[str, bytes]
Known = dict[str, Validators]


def refresh(
    address: str, *, accept_fewer: bool = False, limits: Limits | None = None, clock: Callable[[], datetime] | None = None
) -> Attempt:
    """Look once and put the outcome on record.

    Args:
        address: a zip that is a data package, or a datapackage.json whose tables lie beside it.
        accept_fewer: whether a version may have fewer than half the rows of the one before.
        limits: of time and size.
        clock: the time, for tests.
    """
    now = clock or (lambda: datetime.now(tz=UTC))
    limits, store = limits or Limits(), Store(address)
    before = read_attempt(store.folder)
    try:
        outcome = _look(address, store, accept_fewer=accept_fewer, limits=limits, now=now)
        attempt = Attempt(now(), outcome)
    except SourceError as error:
        attempt = _failed(error, before, now())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        unwritable = SourceError("not_written", f"The cache folder {store.folder} cannot be written: {reason}.")
        attempt = _failed(unwritable, before, now())
    _record(attempt, store)
    return attempt


def _look(address: str, store: Store, *, accept_fewer: bool, limits: Limits, now: Callable[[], datetime]) -> str:
    shown = store.shown()
    found = _fetched(address, shown, limits)
    if found is None:
        return UNCHANGED
    files, validators = found
    draft = store.draft(files)
    try:
        judgement = judge(draft, None if accept_fewer or shown is None else shown.rows)
        store.show(draft, judgement.rows, validators, now())
    finally:
        store.discard(draft)
    after = store.shown()
    return UNCHANGED if shown and after and shown.folder == after.folder else CHANGED


def _fetched(address: str, shown: Version | None, limits: Limits) -> tuple[Files, Known] | None:
    """Return the files and what the server said of each, or None where nothing has changed."""
    fetcher, known = Fetcher(limits), shown.validators if shown else {}
    answer = fetcher.get(address, known.get(""))
    if answer.body is not None and is_zip(answer.body):
        return unzipped(answer.body, limits), {"": answer.validators}
    if answer.body is None and (shown is None or len(known) == 1):
        return None
    body = answer.body if answer.body is not None else _kept(shown, DESCRIPTOR)
    files, validators, news = {DESCRIPTOR: body}, {"": answer.validators}, answer.body is not None
    for name, (where, resource) in resources(body, address).items():
        each = fetcher.get(where, known.get(name))
        files[name] = each.body if each.body is not None else _kept(shown, name)
        validators[name] = each.validators
        news = news or each.body is not None
        check_resource(name, files[name], resource)
    return (files, validators) if news else None


def _kept(shown: Version | None, name: str) -> bytes:
    """Return a file of the version shown, which the server says is still its own."""
    if shown is None:
        raise SourceError("bad_answer", f"The server says that {name} has not changed, but it was never fetched.")
    return (shown.folder / name).read_bytes()


def _failed(error: SourceError, before: Attempt | None, at: datetime) -> Attempt:
    return Attempt(at, FAILED, error.code, str(error), (before.failures if before else 0) + 1)


def _record(attempt: Attempt, store: Store) -> None:
    with suppress(OSError):  # the look has then failed for the same reason, or the next one will
        write_attempt(attempt, store.folder)
