//! The models' names as Rust has them.

use std::collections::BTreeSet;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

/// A type: the shape's name, beginning with a capital. Some models' names begin otherwise.
pub fn type_name(shape: &str) -> String {
    let mut letters = shape.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A field.
pub fn field(member: &str) -> String {
    let name = member.to_snake_case();
    // The one keyword that the models have.
    if name == "type" { "r#type".to_owned() } else { name }
}

/// A union's variant.
pub fn variant(member: &str) -> String {
    member.to_upper_camel_case()
}

/// The variants of an enum, in the order of its values.
pub fn variants(values: &[String]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let name = |value: &String| {
        let mut variant = value.to_upper_camel_case();
        if !variant.starts_with(|first: char| first.is_alphabetic()) || variant == "Self" {
            variant.insert(0, 'V');
        }
        // Values that differ in what a name cannot show.
        while !taken.insert(variant.clone()) {
            variant.push('_');
        }
        variant
    };
    values.iter().map(name).collect()
}
