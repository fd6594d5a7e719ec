//! Runs plugins: load, cache, link what is granted, limit, call.
