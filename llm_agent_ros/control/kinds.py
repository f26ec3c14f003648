"""Names that the command line knows before anything heavy is imported."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """What a policy's answer is: a change of what pursuit says, or the velocity itself."""

    RESIDUAL = 'residual'
    DIRECT = 'rl'


class Algo(StrEnum):
    """How a policy can be trained."""

    PPO = 'ppo'
    SAC = 'sac'
    TD3 = 'td3'
    DQN = 'dqn'
    QLEARNING = 'qlearning'


class MapMode(StrEnum):
    """What a robot knows in a benchmark: what its lidar has seen so far, or the true map."""

    ONLINE = 'online'
    KNOWN = 'known'


class VehicleName(StrEnum):
    """Robots that are trained and compared: round at 0.7 m/s, or a box that may drive 2 m/s."""

    HOUSE = 'house'
    FAST = 'fast'
