"""A LoRA adapter in training: bfloat16 where the model computes, one float32 vector where it learns."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import Any

import torch

from llm_agent_ros.language import corpus, prompt, text
from llm_agent_ros.language.glossary import GLOSSARY_FILE, Gloss, Glossary
from llm_agent_ros.language.lora import WEIGHTS_FILE
from llm_agent_ros.language.merged_lora import MergedLinear
from llm_agent_ros.language.network_torch import glossed
from llm_agent_ros.language.precision import multiplies_bfloat16

_IGNORED = -100
_HIDDEN = 0.25  # of the words with a gloss: the model knows those of the corpus by heart and would not look at it
_IN_LAYER = re.compile(r'layers\.(\d+)\.')
_WIDTH_STEP = 4  # few different shapes: the CPU's kernels are compiled anew for each


class Adapter:
    """A model with LoRA matrices on every linear layer (peft); ``master`` is those that learn, flat, float32.

    Args:
        base: folder of the model.
        rank: of the matrices.
        start_from: folder of an adapter to begin with; where its rank is smaller, the rest begins as in a new one.
        compiled: let torch compile the model, which needs a C++ compiler and pays in long runs.
        frozen: so many of the model's layers, from below, stay as they are; nothing is computed backwards there.
        meanings: the glossary that the adapter shall be read with and takes along; None for none.
    """

    def __init__(
        self, base: Path, rank: int, start_from: Path | None = None, frozen: int = 0, *, compiled: bool = False,
        meanings: Glossary | None = None,
    ) -> None:
        from transformers import AutoTokenizer

        self._base_name = base.name
        self._model = _with_lora(base, rank)
        self._tokenizer = AutoTokenizer.from_pretrained(base)
        self._glossary = meanings
        _freeze(self._model, frozen)
        self._trained = [p for p in self._model.parameters() if p.requires_grad]
        self._layers = [module for module in self._model.modules() if isinstance(module, MergedLinear)]
        if start_from is not None:
            self._load(start_from)
        if compiled:
            for layer in self._model.base_model.model.model.layers:  # alike, so that one is compiled for all
                layer.compile(dynamic=True)
        self.master = torch.cat([p.detach().float().flatten() for p in self._trained])
        self.master.requires_grad_()
        self.publish()

    @staticmethod
    def size(base: Path, rank: int, frozen: int = 0) -> int:
        """Return how many numbers of an adapter of that rank learn, without loading weights."""
        from transformers import AutoConfig, AutoModelForCausalLM

        with torch.device('meta'):
            model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(base))
        linear = [
            module for name, module in model.named_modules()
            if isinstance(module, torch.nn.Linear) and name != 'lm_head' and _layer(name) >= frozen
        ]
        return sum(rank * (m.in_features + m.out_features) for m in linear)

    def backward(self, examples: list[corpus.Example], gradients: torch.Tensor) -> float:
        """Write the gradients of the examples' mean loss into ``gradients`` and return the loss."""
        loss = self._losses(examples)[0].mean()
        loss.backward()
        at = 0
        for parameter in self._trained:
            size = parameter.numel()
            gradients[at:at + size] = 0.0 if parameter.grad is None else parameter.grad.flatten()
            parameter.grad = None
            at += size
        return float(loss.detach())

    def hardest(self, examples: list[corpus.Example], count: int) -> list[corpus.Example]:
        """Return the ``count`` examples whose drafts cost most, in their order; nothing is computed backwards."""
        if count >= len(examples):
            return examples
        with torch.no_grad():
            each, rows = self._losses(examples)
        costs = torch.zeros(len(examples)).index_add_(0, rows, each)
        return [examples[place] for place in sorted(costs.topk(count).indices.tolist())]

    def publish(self, numbers: torch.Tensor | None = None) -> None:
        """Give the model the numbers of ``master``, or these instead."""
        source = self.master if numbers is None else numbers
        at = 0
        with torch.no_grad():
            for parameter in self._trained:
                size = parameter.numel()
                parameter.copy_(source[at:at + size].view_as(parameter))
                at += size
        for layer in self._layers:
            layer.renew()

    def length(self, example: corpus.Example) -> int:
        """Return how many tokens an example has."""
        asked, answer = self._pair(example)
        return len(asked) + len(answer)

    def save(self, folder: Path) -> None:
        """Write the adapter as peft does, in bfloat16 whatever the model computes in."""
        from peft import get_peft_model_state_dict
        from safetensors.torch import save_file

        folder.mkdir(parents=True, exist_ok=True)
        state = get_peft_model_state_dict(self._model, save_embedding_layers=False)
        small = {name: tensor.to(torch.bfloat16).contiguous() for name, tensor in state.items()}
        save_file(small, folder / WEIGHTS_FILE)
        config = self._model.peft_config['default']
        config.base_model_name_or_path = self._base_name
        config.inference_mode = True
        config.save_pretrained(folder)
        if self._glossary is None:
            (folder / GLOSSARY_FILE).unlink(missing_ok=True)
        else:
            self._glossary.save(folder / GLOSSARY_FILE)

    def _load(self, folder: Path) -> None:
        """Copy an adapter's numbers; what is wider than it keeps ``down``'s new rows and ``up``'s columns of zeros."""
        from safetensors.torch import load_file

        loaded = load_file(folder / WEIGHTS_FILE)
        with torch.no_grad():
            for name, parameter in self._model.named_parameters():
                if name.replace('.default.', '.') in loaded:
                    given = loaded[name.replace('.default.', '.')]
                    parameter[:given.shape[0], :given.shape[1]] = given.to(parameter.dtype)

    def _losses(self, examples: list[corpus.Example]) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the loss of every token of the drafts, and which example each belongs to."""
        ids, labels = self._tensors(examples)
        inner = self._model.base_model.model
        values = glossed(inner, ids, *self._meant(examples))
        hidden = inner.model(inputs_embeds=values, use_cache=False).last_hidden_state
        wanted = labels[:, 1:] != _IGNORED
        kept = hidden[:, :-1][wanted].float()
        vocabulary, targets = torch.unique(torch.cat([ids.flatten(), labels[:, 1:][wanted]]), return_inverse=True)
        weights = inner.lm_head.weight[vocabulary].float()
        each = torch.nn.functional.cross_entropy(kept @ weights.T, targets[ids.numel():], reduction='none')
        return each, wanted.nonzero()[:, 0]

    def _tensors(self, examples: list[corpus.Example]) -> tuple[torch.Tensor, torch.Tensor]:
        rows, marks = [], []
        end = self._tokenizer.eos_token_id
        for example in examples:
            asked, answer = self._pair(example)
            rows.append(asked + answer)
            marks.append([_IGNORED] * len(asked) + answer)
        width = -(-max(map(len, rows)) // _WIDTH_STEP) * _WIDTH_STEP
        # padding stands behind the sentence, where a causal model cannot see it: no mask is needed
        ids = torch.tensor([row + [end] * (width - len(row)) for row in rows])
        return ids, torch.tensor([mark + [_IGNORED] * (width - len(mark)) for mark in marks])

    def _meant(self, examples: list[corpus.Example]) -> tuple[dict[tuple[int, int], Gloss], list[tuple[int, int]]]:
        """Return the glosses by example and token, and the tokens of which the model gets to know no more than that."""
        found: dict[tuple[int, int], Gloss] = {}
        hidden: list[tuple[int, int]] = []
        if self._glossary is None:
            return found, hidden
        for row, example in enumerate(examples):
            words = _asked(example)
            offsets = self._tokenizer(words, add_special_tokens=False, return_offsets_mapping=True)['offset_mapping']
            covered = _covered(self._glossary, words, example)
            for at, gloss in enumerate(self._glossary.glosses(words, offsets, self._encode)):
                if gloss:
                    found[row, at] = gloss
                    hidden += [(row, at)] * (offsets[at][0] in covered)
        return found, hidden

    def _pair(self, example: corpus.Example) -> tuple[list[int], list[int]]:
        asked = self._encode(_asked(example))
        return asked, [*self._encode(example.draft), self._tokenizer.eos_token_id]

    def _encode(self, words: str) -> list[int]:
        return list(self._tokenizer(words, add_special_tokens=False)['input_ids'])


def _asked(example: corpus.Example) -> str:
    return prompt.tail(text.read(example.instruction))


def _covered(known: Glossary, words: str, example: corpus.Example) -> set[int]:
    """Return the characters of words that are hidden behind their meaning: some of those that are not copied."""
    dice = Random(example.instruction)
    return {
        place for begin, end, _ in known.spans(words)
        if not set(words[begin:end]) & set(example.draft) and dice.random() < _HIDDEN for place in range(begin, end)
    }


def _freeze(model: Any, count: int) -> None:
    for name, parameter in model.named_parameters():
        if _layer(name) < count:
            parameter.requires_grad_(False)


def _layer(name: str) -> int:
    """Return the number of the layer that a parameter or module belongs to; a high one where it belongs to none."""
    found = _IN_LAYER.search(name)
    return int(found.group(1)) if found else 1_000


def _with_lora(base: Path, rank: int) -> Any:
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    dtype = torch.bfloat16 if multiplies_bfloat16() else torch.float32
    model = AutoModelForCausalLM.from_pretrained(base, dtype=dtype, attn_implementation='eager')
    config = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules='all-linear', lora_dropout=0.0)
    config._register_custom_module({torch.nn.Linear: MergedLinear})
    return get_peft_model(model, config, autocast_adapter_dtype=False)
