"""What Telegram makes of what people do: raw updates, as they come over the wire."""

from tests.telegram.record import Fields

ANA = 700
DATE = 1358236800  # 15 January 2013, 08:00 UTC
GROUP: Fields = {"id": -100123, "type": "supergroup", "title": "Cluster House"}


def person(number: int = ANA, name: str = "Ana", language: str = "fr") -> Fields:
    return {"id": number, "is_bot": False, "first_name": name, "language_code": language}


def private(number: int = ANA) -> Fields:
    return {"id": number, "type": "private", "first_name": "Ana"}


def message(number: int = ANA, *, language: str = "fr", **content: object) -> Fields:
    """Something sent to the bot; ``content`` may replace any field."""
    fields = {"message_id": 5, "date": DATE, "chat": private(number), "from": person(number, language=language)}
    return {"message": {**fields, **content}}


def standing(number: int = ANA, message_id: int = 55) -> Fields:
    """A message of the bot's, as it comes along with a press on one of its buttons."""
    bot = {"id": 77, "is_bot": True, "first_name": "IC-Quick", "username": "icquick_bot"}
    return {"message_id": message_id, "date": DATE, "chat": private(number), "from": bot, "text": "2/55"}


def press(data: str | None, number: int = ANA, *, query: str = "q1", **content: object) -> Fields:
    """A pressed button; ``content`` may replace any field."""
    fields = {"id": query, "from": person(number), "chat_instance": "1", "message": standing(number)}
    if data is not None:
        fields["data"] = data
    return {"callback_query": {**fields, **content}}


def membership(status: str, number: int = ANA, **content: object) -> Fields:
    """The person's door to the bot: ``kicked`` is blocked, ``member`` is open again."""
    bot = {"id": 77, "is_bot": True, "first_name": "IC-Quick", "username": "icquick_bot"}
    fields = {
        "chat": private(number),
        "from": person(number),
        "date": DATE,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status, "until_date": 0},
    }
    return {"my_chat_member": {**fields, **content}}
