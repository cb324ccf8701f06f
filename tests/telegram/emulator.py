"""lo-bot-api-emulator as the server: somebody else's idea of the Bot API, so that our own cannot flatter us.

A proxy of ours stands before it. It takes out the fields that the emulator refuses although Telegram takes them,
and keeps a record, since the emulator keeps no texts. What the emulator cannot do at all (0.3.6): bring a
my_chat_member, say "not modified" or "not found" to an edit, keep a callback query from being answered twice or
late, refuse wrong HTML, ask for patience.
"""

import json

import aiohttp
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator  # type: ignore[import-untyped]

from tests.telegram.record import TOKEN, Call, Fields, Server, read_call

# What it answers 501 to, and what Telegram says of a bot without a description.
_UNKNOWN: Fields = {
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "setMyDescription": True,
    "setMyShortDescription": True,
}
_REFUSED = frozenset({"link_preview_options"})


class Emulator(Server):
    def __init__(self) -> None:
        super().__init__()
        self._emulator = LoBotApiEmulator(allow_insecure_loopback_webhooks=True)
        self._confirmed = 0  # the offset last asked for
        self._runners: list[web.AppRunner] = []
        self._behind = ""
        self._client: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        self._client = aiohttp.ClientSession()
        self._behind = await self._serves(self._emulator.app())
        proxy = web.Application()
        proxy.router.add_post("/bot{token}/{method}", self._pass_on)
        self.url = await self._serves(proxy)

    async def stop(self) -> None:
        for runner in reversed(self._runners):
            await runner.cleanup()
        if self._client is not None:
            await self._client.close()

    async def brings(self, *updates: Fields) -> list[int]:
        return [await self._emulator.enqueue_update(update, token=TOKEN) for update in updates]

    def is_confirmed(self, number: int) -> bool:
        waiting = self._emulator._update_queues._state(TOKEN).updates  # it has no door for this question
        return number < self._confirmed or all(update["update_id"] != number for update in waiting)

    @property
    def refusals(self) -> list[Fields]:
        """What the emulator found wrong."""
        return [request for request in self._emulator.requests if request["status"] != 200]

    async def _serves(self, application: web.Application) -> str:
        runner = web.AppRunner(application, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        self._runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        return f"http://{host}:{port}"

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._client is not None
        call = await read_call(request)
        if call.method == "getUpdates":
            self._confirmed = call.fields.get("offset") or self._confirmed
            self.tell()
        if call.method in _UNKNOWN:
            return web.json_response({"ok": True, "result": _UNKNOWN[call.method]})
        async with self._client.post(self._behind + request.path, data=_form(call)) as response:
            status, body = response.status, await response.json()
        self.calls.append(call)
        if body["ok"]:
            self.keep(call, body["result"])
        self.tell()
        return web.json_response(body, status=status)


def _form(call: Call) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in call.fields.items():
        if name in call.files or name in _REFUSED:
            continue
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for name, content in call.files.items():
        form.add_field(name, content, filename=call.names.get(name, f"{name}.png"))
    return form
