//! Collectors and validators whose answers are none.

use std::hint::black_box;

use muster_plugin::{Configuration, Failure, Inventory, Problem};

fn entry(value: &str) -> Vec<(String, String)> {
    vec![("Name".to_owned(), value.to_owned())]
}

/// Gives 10,001 entries of a type: `output-too-large`
#[muster_plugin::collector("acme:hostileCrowd")]
pub fn crowd() -> Result<Vec<Inventory>, Failure> {
    let mut inventory = Inventory::new("Custom:Crowd", "1.0");
    inventory.entries = vec![entry("x"); 10_001];
    Ok(vec![inventory])
}

/// Gives more than a call carries, which are 20 MiB: `trapped`
#[muster_plugin::collector("acme:hostileHeap")]
pub fn heap() -> Result<Vec<Inventory>, Failure> {
    let mut inventory = Inventory::new("Custom:Heap", "1.0");
    inventory.entries = vec![entry(&"x".repeat(4_000)); 6_000];
    Ok(vec![inventory])
}

/// Gives what is no inventory, and a type that only the host writes: ends well, and none of it may be stored
#[muster_plugin::collector("acme:hostileBabble")]
pub fn babble() -> Result<Vec<Inventory>, Failure> {
    let of = |type_name: &str, version: &str| Inventory::new(type_name, version);
    Ok(vec![
        of("AWS:InstanceInformation", "1.0").entry([("InstanceId", "mi-00000000000000000")]),
        of("AWS:Application", "9.9").entry([("Name", "x")]),
        of("AWS:Application", "1.1").entry([("NoSuchAttribute", "x")]),
        of("AWS:Nothing", "1.0").entry([("Name", "x")]),
        of("custom:lower", "1.0").entry([("Name", "x")]),
        of("../../etc", "\u{1b}[2J").entry([("\u{202e}", "\0")]),
        of("", "").entry([("", "")]),
        of("Custom:Twice", "1.0").entry([("Name", "x"), ("Name", "y")]),
        of("Custom:Long", "1.0").entry([("n".repeat(65), "v".repeat(4_097))]),
    ])
}

/// Never ends: `timed-out`
#[muster_plugin::validator("acme:hostilePonder")]
pub fn ponder(_: Configuration) -> Result<Vec<Problem>, Failure> {
    loop {
        black_box(0);
    }
}

/// Panics over the configuration's content: `panicked`
#[muster_plugin::validator("acme:hostileCrash")]
pub fn crash(configuration: Configuration) -> Result<Vec<Problem>, Failure> {
    Ok(vec![Problem::new(configuration.content[usize::MAX].to_string())])
}

/// Names a thousand problems at places that are none, each with more words than anybody reads: ends well, the first hundred are
/// kept, and of each what is within bounds
#[muster_plugin::validator("acme:hostileRave")]
pub fn rave(_: Configuration) -> Result<Vec<Problem>, Failure> {
    let long = "\u{1b}[2J\u{202e}x".repeat(500);
    Ok((0..1_000).map(|number| Problem::at(format!("no pointer {number} {long}"), &long)).collect())
}
