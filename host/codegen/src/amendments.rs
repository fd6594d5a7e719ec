//! Constraints that the services keep and that their models lost: found in the prose and in answers of AWS.

use crate::model::Model;

/// A shape of a service, and the bounds of its length.
struct Length {
    service: &'static str,
    shape: &'static str,
    min: u64,
    max: u64,
}

const LENGTHS: &[Length] = &[
    // PutParameter's Value is refused beyond 32,768 characters in the words of a constraint; the limits of the tiers, in
    // bytes, come after it. The shape is used by no other request.
    Length { service: "ssm", shape: "PSParameterValue", min: 1, max: 32_768 },
];

/// Puts them in.
pub fn apply(service: &str, model: &mut Model) -> Result<(), String> {
    for length in LENGTHS.iter().filter(|length| length.service == service) {
        let shape = model.shapes.get_mut(length.shape).ok_or_else(|| format!("{service} lacks {}", length.shape))?;
        if shape.min.is_some() || shape.max.is_some() {
            return Err(format!("{}'s model has bounds of its own again: drop the amendment", length.shape));
        }
        shape.min = Some(length.min.into());
        shape.max = Some(length.max.into());
    }
    Ok(())
}
