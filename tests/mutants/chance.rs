//! Chance that is the same everywhere: a seed and a number give one mutant.

use std::ops::Range;

/// A small xorshift.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64, number: u64) -> Self {
        let mut chance = Self(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ seed.rotate_left(32) | 1);
        // Neighbors begin alike.
        for _ in 0..4 {
            chance.next();
        }
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Below the limit; 0 where that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 16).expect("48 bits") % limit.max(1)
    }

    /// Once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let index = self.below(from.len());
        from.get(index).expect("something to pick from")
    }

    /// A stretch of at most `longest` bytes.
    pub fn stretch(&mut self, length: usize, longest: usize) -> Range<usize> {
        let start = self.below(length);
        start..(start + self.below(longest)).min(length)
    }

    /// Often small, at times as large as the limit.
    pub fn size(&mut self, limit: usize) -> usize {
        let bits = limit.max(1).ilog2() as usize + 1;
        let ceiling = 1 << self.below(bits + 1);
        self.below(ceiling).min(limit)
    }
}
