"""placeholder"""
def pull(grid, cells, cost):
    return cells, cost
