"""The world description: one YAML of rooms, furniture, objects, people and their names."""

from llm_agent_ros.world.loader import load_world
from llm_agent_ros.world.model import Category, Door, Person, Place, PlaceKind, World, WorldObject
from llm_agent_ros.world.rect import Rect

__all__ = ['Category', 'Door', 'Person', 'Place', 'PlaceKind', 'Rect', 'World', 'WorldObject', 'load_world']
