"""What generated sentences are for; apart from the corpus, which takes long to import."""

from enum import StrEnum


class Split(StrEnum):
    """Sentences of the templates and names that are trained with, or of those held out."""

    TRAIN = 'train'
    TEST = 'test'
