//! Reads service models and writes `host/types`.
