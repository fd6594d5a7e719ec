//! The SSM document model: parse, validate, interpolate, plan; pure.
