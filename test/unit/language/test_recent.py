"""The store of what is known of the instructions of late."""

from __future__ import annotations

from llm_agent_ros.language.recent import REMEMBERED, Recent


def test_the_oldest_goes_first_and_what_is_kept_again_is_new() -> None:
    store: Recent[int] = Recent()
    for number in range(REMEMBERED):
        store.keep(str(number), number)
    store.keep('0', 100)
    store.keep('another', 101)
    assert len(store) == REMEMBERED
    assert store['0'] == 100
    assert '1' not in store
