//! `muster/inventory`: what a Linux node is and has, as types of AWS's inventory.
//!
//! Each collector gives one type. It asks the node's own programs, with arguments that are fixed, and a program that the node
//! does not have is no failure: a node has dpkg or rpm, seldom both. What a type has an attribute for and Linux has no word for
//! is left out.

mod applications;
mod details;
mod files;
mod network;
mod program;
mod services;

/// Longest value of an attribute in characters, as AWS has it: one that is longer would have the whole type refused.
const VALUE_CHARACTERS: usize = 4096;

/// An entry of those attributes that have a value.
fn entry<const N: usize>(attributes: [(&str, &str); N]) -> Vec<(String, String)> {
    let known = attributes.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(name, value)| (name.to_owned(), value.chars().take(VALUE_CHARACTERS).collect())).collect()
}

/// Seconds since 1970 as inventory writes a time: `2016-07-30T18:15:37Z`.
fn time(seconds: i64) -> Option<String> {
    jiff::Timestamp::from_second(seconds).ok().map(|time| time.to_string())
}

muster_plugin::plugin! {
    collectors {
        applications::applications,
        details::instance_detailed_information,
        network::network_config,
        services::services,
        files::files,
    }
}
