"""Chance that repeats: only random.Random.random() is promised to give the same numbers in every Python 3."""

import random


class Dice:
    def __init__(self, seed):
        self._next = random.Random(seed).random

    def chance(self, probability):
        return self._next() < probability

    def between(self, low, high):
        """A whole number, both ends included."""
        return low + int(self._next() * (high - low + 1))

    def pick(self, items):
        return items[int(self._next() * len(items))]

    def weighted(self, items, weights):
        point = self._next() * sum(weights)
        for item, weight in zip(items, weights):
            point -= weight
            if point < 0:
                return item
        return items[-1]

    def draw(self, items, count, weight=lambda item: 1.0):
        """`count` different items, likelier the higher their weight; fewer where there are fewer."""
        left = list(items)
        drawn = []
        while left and len(drawn) < count:
            chosen = self.weighted(range(len(left)), [weight(item) for item in left])
            drawn.append(left.pop(chosen))
        return drawn

    def shuffled(self, items):
        return self.draw(items, len(items))
