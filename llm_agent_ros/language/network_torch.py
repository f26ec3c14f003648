"""Any causal language model that transformers loads, on the CPU or a GPU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from llguidance.hf import from_tokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer, DynamicCache
from transformers.utils import logging as transformers_log

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import glossary, lora
from llm_agent_ros.language.glossary import GLOSSARY_FILE, Gloss
from llm_agent_ros.language.network import GLOSS_SHARE, Loaded
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.tensors import Floats


class TorchNetwork:
    """A model of transformers with its key-value cache."""

    def __init__(self, model: Any, precision: Precision) -> None:
        self.model = model
        self._rounds = precision is not Precision.INT8
        self._cache = DynamicCache(config=model.config)
        self._device = next(model.parameters()).device

    @property
    def length(self) -> int:
        """How many tokens it remembers."""
        return int(self._cache.get_seq_length())

    def read(self, tokens: Sequence[int], keep: int, glosses: Sequence[Gloss] = ()) -> Floats:
        """Read tokens and return the logits behind the last ``keep``."""
        # behind the last token, where no other sees them: each new length costs torch's kernels time and memory
        spare = _round_length(len(tokens)) - len(tokens) if self._rounds else 0
        ids = torch.tensor([[*tokens, *[tokens[-1]] * spare]], device=self._device)
        kept = torch.arange(len(tokens) - keep, len(tokens), device=self._device)
        with torch.inference_mode():
            embeddings = self.model.get_input_embeddings()
            values = embeddings(ids)
            add_glosses(values, {(0, at): gloss for at, gloss in enumerate(glosses) if gloss}, embeddings.weight)
            out = self.model(inputs_embeds=values, past_key_values=self._cache, use_cache=True, logits_to_keep=kept)
            self.forget(spare)
            logits: Floats = out.logits[0].float().cpu().numpy()
        return logits

    def forget(self, count: int) -> None:
        """Forget the last ``count`` tokens."""
        if count > 0:
            self._cache.crop(-min(count, self.length))


def add_glosses(values: torch.Tensor, glosses: Mapping[tuple[int, int], Gloss], embeddings: torch.Tensor) -> None:
    """Add the share of what words mean to their embeddings.

    Args:
        values: embeddings of the tokens, (sentences, tokens, width); changed.
        glosses: by sentence and token.
        embeddings: of the vocabulary, (vocabulary, width).
    """
    if not glosses:
        return
    which, lengths = [token for gloss in glosses.values() for token in gloss], [len(g) for g in glosses.values()]
    starts = torch.tensor([0, *lengths[:-1]], device=values.device).cumsum(0)
    meant = torch.nn.functional.embedding_bag(torch.tensor(which, device=values.device), embeddings, starts)
    rows, columns = torch.tensor(list(glosses), device=values.device).T
    values.index_put_((rows, columns), GLOSS_SHARE * meant, accumulate=True)


def load(folder: Path, adapter: Path | None, precision: Precision, threads: int) -> Loaded:
    """Load weights, tokenizer and adapter from folders that ``check_weights`` found sound.

    Raises:
        SetupError: MISSING_WEIGHTS or WRONG_ARCHITECTURE, with one sentence.
    """
    torch.set_num_threads(threads)
    dtype = torch.float32 if precision is Precision.FLOAT32 else torch.bfloat16
    transformers_log.disable_progress_bar()  # it would draw itself into the node's log
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder)
        model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise SetupError(
            f'The language model in {folder} cannot be loaded: {str(error).splitlines()[0]}',
            code=ErrorCode.MISSING_WEIGHTS,
        ) from error
    if adapter is not None:
        lora.merge(model, adapter)
    if precision is Precision.INT8:
        from llm_agent_ros.language.int8_linear import quantize

        quantize(model)
    elif torch.cuda.is_available():
        model = model.to('cuda')

    def encode(words: str) -> list[int]:
        return list(tokenizer(words, add_special_tokens=False)['input_ids'])

    known = glossary.read(adapter / GLOSSARY_FILE) if adapter is not None else None

    def glosses(words: str) -> list[Gloss]:
        if known is None:
            return []
        read = tokenizer(words, add_special_tokens=False, return_offsets_mapping=True)
        return known.glosses(words, read['offset_mapping'], encode)

    guide = from_tokenizer(tokenizer, n_vocab=model.config.vocab_size)
    return Loaded(TorchNetwork(model.eval(), precision), encode, guide, glosses)


def _round_length(count: int) -> int:
    """Return the next of few lengths: 1, 2, 4, 8, then multiples of 16."""
    if count > 8:
        return -(-count // 16) * 16
    return 1 << (count - 1).bit_length()
