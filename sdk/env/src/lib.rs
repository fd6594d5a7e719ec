//! Clock, ids and randomness: a system one and a seeded, simulated one.
