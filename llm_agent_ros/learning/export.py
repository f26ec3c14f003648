"""Takes the acting part out of a trained model: plain arrays, and an ONNX graph that gives the same numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.network import Actor, Head
from llm_agent_ros.control.observation import SIZE

LAYERS = {
    'ppo': ('mlp_extractor.policy_net.', ('action_net',)),
    'sac': ('actor.latent_pi.', ('actor.mu',)),
    'td3': ('actor.mu.', ()),
    'dqn': ('q_net.q_net.', ()),
}
HEADS = {'ppo': Head.CLIP, 'sac': Head.TANH, 'td3': Head.TANH, 'dqn': Head.CHOOSE}
ACTIVATIONS = {'ppo': 'tanh', 'sac': 'relu', 'td3': 'relu', 'dqn': 'relu'}
OPSET = 17


def to_actor(algo: str, model: Any, mode: Mode, scale: float, note: dict[str, Any]) -> Actor:
    """Return the deterministic policy of a Stable-Baselines3 model.

    Args:
        algo: ppo, sac, td3 or dqn.
        model: of that algorithm.
        mode: what its actions mean.
        scale: of the residual.
        note: how it came about.
    """
    state = {name: value.detach().cpu().numpy() for name, value in model.policy.state_dict().items()}
    prefix, last = LAYERS[algo]
    numbers = sorted({int(name[len(prefix):].split('.')[0]) for name in state if name.startswith(prefix)})
    stems = [f'{prefix}{number}' for number in numbers] + list(last)
    return Actor(
        mode, scale, HEADS[algo], ACTIVATIONS[algo],
        tuple(np.ascontiguousarray(state[f'{stem}.weight'], np.float32) for stem in stems),
        tuple(np.ascontiguousarray(state[f'{stem}.bias'], np.float32) for stem in stems), note,
    )


def save_onnx(actor: Actor, path: Path) -> None:
    """Write the network, with the clipping of observations and answers, as an ONNX model.

    Input ``observation`` (N, SIZE) float32; output ``action`` (N, 2), or ``values`` (N, choices) where it chooses.

    Raises:
        ValueError: the policy is a table.
        ImportError: the package onnx is not installed.
    """
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    if actor.head is Head.TABLE:
        raise ValueError('A table is no network.')
    bounds = [numpy_helper.from_array(np.array(v, np.float32), name) for name, v in (('low', -1.0), ('high', 1.0))]
    nodes = [helper.make_node('Clip', ['observation', 'low', 'high'], ['x0'])]
    weights = []
    last = len(actor.weights) - 1
    for k, (matrix, bias) in enumerate(zip(actor.weights, actor.biases, strict=True)):
        weights += [numpy_helper.from_array(matrix, f'w{k}'), numpy_helper.from_array(bias, f'b{k}')]
        nodes.append(helper.make_node('Gemm', [f'x{k}', f'w{k}', f'b{k}'], [f'y{k}'], transB=1))
        if k < last:
            nodes.append(helper.make_node('Tanh' if actor.activation == 'tanh' else 'Relu', [f'y{k}'], [f'x{k + 1}']))
    name = 'values' if actor.head is Head.CHOOSE else 'action'
    if actor.head is Head.CLIP:
        nodes.append(helper.make_node('Clip', [f'y{last}', 'low', 'high'], [name]))
    else:
        nodes.append(helper.make_node('Tanh' if actor.head is Head.TANH else 'Identity', [f'y{last}'], [name]))
    graph = helper.make_graph(
        nodes, 'policy',
        [helper.make_tensor_value_info('observation', TensorProto.FLOAT, ['N', SIZE])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ['N', int(actor.biases[-1].size)])],
        bounds + weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', OPSET)], producer_name='llm_agent_ros')
    model.ir_version = 8
    onnx.checker.check_model(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))
