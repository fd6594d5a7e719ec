//! Steps that misbehave, each in its own way, for tests of the limits.

use std::hint::black_box;
use std::io::Write as _;

use muster_plugin::Failure;
use muster_plugin::process::{Command, Output};
use muster_plugin::schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
#[serde(crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars")]
struct Nothing {}

fn spin(_: Nothing) -> Result<(), Failure> {
    loop {
        black_box(0);
    }
}

fn eat(_: Nothing) -> Result<(), Failure> {
    let mut eaten: Vec<Vec<u8>> = Vec::new();
    loop {
        eaten.push(black_box(vec![1; 16 << 20]));
    }
}

fn recurse(_: Nothing) -> Result<(), Failure> {
    // Through a pointer that the compiler cannot see through, or it would make a loop of it; with a small frame, so that the
    // engine's own stack ends before the one in memory.
    fn deeper(depth: u64) -> u64 {
        let next: fn(u64) -> u64 = black_box(deeper);
        if depth == u64::MAX { 0 } else { next(depth + 1).wrapping_add(depth) }
    }
    println!("{}", deeper(0));
    Ok(())
}

fn panic(_: Nothing) -> Result<(), Failure> {
    panic!("on purpose");
}

fn flood(_: Nothing) -> Result<(), Failure> {
    let line = [b'x'; 4096];
    loop {
        let _ = std::io::stdout().write_all(&line);
    }
}

/// The same on its standard error, where the failure is told.
fn drown(_: Nothing) -> Result<(), Failure> {
    let line = [b'x'; 4096];
    loop {
        let _ = std::io::stderr().write_all(&line);
    }
}

fn exit(_: Nothing) -> Result<(), Failure> {
    std::process::exit(0);
}

/// Asks for a program that its manifest does not name.
fn reach(_: Nothing) -> Result<(), Failure> {
    Command::new("/usr/bin/id").output(Output::Discard).run()?;
    Ok(())
}

/// The one program that its manifest names.
fn ask(_: Nothing) -> Result<(), Failure> {
    Command::new("/usr/bin/true").output(Output::Discard).run()?;
    Ok(())
}

muster_plugin::plugin! {
    steps {
        "acme:hostileSpin" = spin: "Never ends",
        "acme:hostileEat" = eat: "Eats memory",
        "acme:hostileRecurse" = recurse: "Recurses",
        "acme:hostilePanic" = panic: "Panics",
        "acme:hostileFlood" = flood: "Floods its output",
        "acme:hostileDrown" = drown: "Floods its standard error",
        "acme:hostileExit" = exit: "Exits",
        "acme:hostileReach" = reach: "Asks for what it may not",
        "acme:hostileAsk" = ask: "Asks for what it may",
    }
}
