"""Sets llm_agent_ros up in a virtual environment and runs a command in it; standard library only.

Kept to the syntax of Python 3.8, so that an old ``python3`` can still find a newer one or say what is missing.
"""
