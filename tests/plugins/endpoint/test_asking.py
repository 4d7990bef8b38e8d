import json
from dataclasses import replace

import pytest

from explorer.files.vocabulary import load_vocabulary
from explorer.plugins.endpoint.asking import LONGEST, request_body
from explorer.plugins.endpoint.configured import Endpoint
from explorer.plugins.tool import ExtractorError
from tests.readings import ARTICLE, article

ENDPOINT = Endpoint("http://localhost/v1/chat/completions", "tiny", "secret")


def test_the_text_and_the_task_are_all_that_is_sent():
    document = replace(article(), name="private name.txt", author="Somebody", note="a note")
    body = request_body(document, ENDPOINT, load_vocabulary())
    found = json.loads(body)
    assert [message["role"] for message in found["messages"]] == ["system", "user"]
    assert found["messages"][1]["content"] == ARTICLE
    assert "equity stake" in found["messages"][0]["content"]
    assert not any(word in body for word in ("private", "Somebody", "a note", "secret"))


def test_a_text_that_is_too_long_is_not_sent():
    with pytest.raises(ExtractorError, match="at most 60000 are sent"):
        request_body(article("a" * (LONGEST + 1)), ENDPOINT, load_vocabulary())
