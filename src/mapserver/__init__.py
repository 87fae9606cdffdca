"""How the app is served: settings, headers, caching and the page around it. Starlette middleware; widgets and facts know nothing of it."""
