"""Who else publishes a topic that only one node may."""

from __future__ import annotations

from rclpy.node import Node


class PublisherWatch:
    """Tells of topics that more than one publisher is known of, once for each set of them.

    It goes by the graph, which names nodes but also lists those that are silent, or that crashed some seconds ago:
    a reason to say so, and none to stop.

    Args:
        node: whose names the topics are given in.
        topics: relative names.
    """

    def __init__(self, node: Node, topics: tuple[str, ...]) -> None:
        self._node = node
        # as remapped, which neither count_publishers nor the graph does
        self._said: dict[str, tuple[str, ...]] = {node.resolve_topic_name(topic): () for topic in topics}

    def news(self) -> list[str]:
        """Return one sentence for each topic whose publishers became several, or others, since the last call."""
        sentences = []
        for topic, said in self._said.items():
            several = self._node.count_publishers(topic) > 1
            names = self._names(topic) if several else ()
            if len(names) > 1 and names != said:
                sentences.append(
                    f'{topic} has {len(names)} publishers: {", ".join(names)}; let one of them publish it, the safety '
                    f'gate cannot answer for several.'
                )
            self._said[topic] = names
        return sentences

    def _names(self, topic: str) -> tuple[str, ...]:
        infos = self._node.get_publishers_info_by_topic(topic)
        return tuple(sorted(f'{info.node_namespace.rstrip("/")}/{info.node_name}' for info in infos))
