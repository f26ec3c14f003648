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
from llm_agent_ros.language.glossary import Gloss
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
            said = {(0, at): gloss for at, gloss in enumerate(glosses) if gloss}
            words = {'inputs_embeds': glossed(self.model, ids, said)} if said else {'input_ids': ids}
            out = self.model(**words, past_key_values=self._cache, use_cache=True, logits_to_keep=kept)
            self.forget(spare)
            logits: Floats = out.logits[0].float().cpu().numpy()
        return logits

    def forget(self, count: int) -> None:
        """Forget the last ``count`` tokens."""
        if count > 0:
            self._cache.crop(-min(count, self.length))


def glossed(
    model: Any, ids: torch.Tensor, glosses: Mapping[tuple[int, int], Gloss], covered: Sequence[tuple[int, int]] = (),
) -> torch.Tensor:
    """Return the embeddings of tokens with a share of what their words mean, (sentences, tokens, width).

    Args:
        model: of transformers.
        ids: the tokens, (sentences, tokens).
        glosses: by sentence and token.
        covered: sentences and tokens whose own embeddings are left out.
    """
    embed = model.get_input_embeddings()
    values: torch.Tensor = embed(ids)
    if covered:
        values[tuple(torch.tensor(covered).T)] = 0.0
    if glosses:
        meant = embed(torch.tensor([token for gloss in glosses.values() for token in gloss], device=ids.device))
        means = [part.mean(dim=0) for part in meant.split([len(gloss) for gloss in glosses.values()])]
        values[tuple(torch.tensor(list(glosses)).T)] += GLOSS_SHARE * torch.stack(means)
    return values


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

    known = glossary.of_adapter(adapter) if adapter is not None else None

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
