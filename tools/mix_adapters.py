"""Mixes two LoRA adapters of one shape, number by number: ``python -m tools.mix_adapters OLD NEW SHARE OUT``.

For an adapter that was trained further and the one it began from (mixing weights for robust fine-tuning: Wortsman
et al. 2022). SHARE is what NEW counts, from 0 to 1.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from llm_agent_ros.language import glossary
from llm_agent_ros.language.glossary import GLOSSARY_FILE
from llm_agent_ros.language.lora import CONFIG_FILE, WEIGHTS_FILE


def mix(old: Path, new: Path, share: float, out: Path) -> None:
    """Write ``(1 - share) old + share new`` to the folder ``out``, in bfloat16."""
    left, right = load_file(old / WEIGHTS_FILE), load_file(new / WEIGHTS_FILE)
    mixed = {name: (1.0 - share) * left[name].float() + share * right[name].float() for name in left}
    out.mkdir(parents=True, exist_ok=True)
    shutil.copy(new / CONFIG_FILE, out)
    before, meanings = glossary.of_adapter(old), glossary.of_adapter(new)
    if (before.lines() if before else []) != (meanings.lines() if meanings else []):
        print('The two have different glossaries; the mix is read with that of NEW.', file=sys.stderr)
    if meanings is None:
        (out / GLOSSARY_FILE).unlink(missing_ok=True)
    else:
        meanings.save(out / GLOSSARY_FILE)
    save_file({name: numbers.to(torch.bfloat16).contiguous() for name, numbers in mixed.items()}, out / WEIGHTS_FILE)


if __name__ == '__main__':
    mix(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]))
