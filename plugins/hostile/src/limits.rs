//! Against the limits of a call: time, memory, depth, output, and what one host call carries.

use std::hint::black_box;
use std::io::Write as _;

use muster_plugin::Failure;
use muster_plugin::context;
use muster_plugin::log::{self, Level};
use muster_plugin::process::{Command, Output};

/// Never ends: `timed-out`
#[muster_plugin::step("acme:hostileSpin")]
pub fn spin() -> Result<(), Failure> {
    loop {
        black_box(0);
    }
}

/// Eats memory: `out-of-memory`
#[muster_plugin::step("acme:hostileEat")]
pub fn eat() -> Result<(), Failure> {
    let mut eaten: Vec<Vec<u8>> = Vec::new();
    loop {
        eaten.push(black_box(vec![1; 16 << 20]));
    }
}

/// Recurses: `stack-overflow`
#[muster_plugin::step("acme:hostileRecurse")]
pub fn recurse() -> Result<(), Failure> {
    // Through a pointer that the compiler cannot see through, or it would make a loop of it; with a small frame, so that the
    // engine's own stack ends before the one in memory.
    fn deeper(depth: u64) -> u64 {
        let next: fn(u64) -> u64 = black_box(deeper);
        if depth == u64::MAX { 0 } else { next(depth + 1).wrapping_add(depth) }
    }
    println!("{}", deeper(0));
    Ok(())
}

/// Panics: `panicked`, with these words
#[muster_plugin::step("acme:hostilePanic")]
pub fn panic() -> Result<(), Failure> {
    panic!("on purpose");
}

/// Does what no program may, without a word: `trapped`
#[muster_plugin::step("acme:hostileTrap")]
pub fn trap() -> Result<(), Failure> {
    std::process::abort();
}

/// Floods its output: `timed-out`, and what is too much is not handed on
#[muster_plugin::step("acme:hostileFlood")]
pub fn flood() -> Result<(), Failure> {
    let line = [b'x'; 4096];
    loop {
        let _ = std::io::stdout().write_all(&line);
    }
}

/// Floods its standard error, where the failure is told: `timed-out`, which is told all the same
#[muster_plugin::step("acme:hostileDrown")]
pub fn drown() -> Result<(), Failure> {
    let line = [b'x'; 4096];
    loop {
        let _ = std::io::stderr().write_all(&line);
    }
}

/// Exits: `exited`
#[muster_plugin::step("acme:hostileExit")]
pub fn exit() -> Result<(), Failure> {
    std::process::exit(0);
}

/// Holds on to what lies in the host's memory: `out-of-memory`
#[muster_plugin::step("acme:hostileHoard")]
pub fn hoard() -> Result<(), Failure> {
    loop {
        std::mem::forget(wasip2::clocks::monotonic_clock::subscribe_duration(u64::MAX));
    }
}

/// Calls the host without end: `timed-out`
#[muster_plugin::step("acme:hostileHail")]
pub fn hail() -> Result<(), Failure> {
    loop {
        black_box(context::call_id());
    }
}

/// Gives outputs of more than 64 KiB: `output-too-large`
#[muster_plugin::step("acme:hostileSwell")]
pub fn swell() -> Result<String, Failure> {
    Ok("x".repeat(64 << 10))
}

/// Logs long lines and many, with many fields and what turns a terminal over: ends well, and what is too much is dropped
#[muster_plugin::step("acme:hostileChatter")]
pub fn chatter() -> Result<(), Failure> {
    let long = "x".repeat(1 << 20);
    log::write(Level::Error, &long, &[(long.clone(), long.clone())]);
    let fields: Vec<_> = (0..1_000).map(|number| (number.to_string(), "\u{1b}[2J\r\n".to_owned())).collect();
    log::write(Level::Error, "\u{1b}[2Jdone\nerror: \u{202e}of somebody else's", &fields);
    log::progress(u64::MAX, Some(0), &long);
    (0..2_000).for_each(|number| log::write(Level::Info, &number.to_string(), &[]));
    Ok(())
}

/// Logs more than a host call carries, which are 20 MiB: `trapped`
#[muster_plugin::step("acme:hostileShout")]
pub fn shout() -> Result<(), Failure> {
    log::write(Level::Error, &"x".repeat(24 << 20), &[]);
    Ok(())
}

/// Gives a program an argument of 128 KiB: `too-large`
#[muster_plugin::step("acme:hostileStuff")]
pub fn stuff() -> Result<(), Failure> {
    Command::new("/usr/bin/echo").argument("x".repeat(128 << 10)).output(Output::Discard).run()?;
    Ok(())
}
