//! Steps that misbehave, each in its own way, for tests of the limits.

use std::hint::black_box;
use std::io::Write as _;

use muster_plugin::Failure;
use muster_plugin::process::{Command, Output};

/// Never ends
#[muster_plugin::step("acme:hostileSpin")]
fn spin() -> Result<(), Failure> {
    loop {
        black_box(0);
    }
}

/// Eats memory
#[muster_plugin::step("acme:hostileEat")]
fn eat() -> Result<(), Failure> {
    let mut eaten: Vec<Vec<u8>> = Vec::new();
    loop {
        eaten.push(black_box(vec![1; 16 << 20]));
    }
}

/// Recurses
#[muster_plugin::step("acme:hostileRecurse")]
fn recurse() -> Result<(), Failure> {
    // Through a pointer that the compiler cannot see through, or it would make a loop of it; with a small frame, so that the
    // engine's own stack ends before the one in memory.
    fn deeper(depth: u64) -> u64 {
        let next: fn(u64) -> u64 = black_box(deeper);
        if depth == u64::MAX { 0 } else { next(depth + 1).wrapping_add(depth) }
    }
    println!("{}", deeper(0));
    Ok(())
}

/// Panics
#[muster_plugin::step("acme:hostilePanic")]
fn panic() -> Result<(), Failure> {
    panic!("on purpose");
}

/// Floods its output
#[muster_plugin::step("acme:hostileFlood")]
fn flood() -> Result<(), Failure> {
    let line = [b'x'; 4096];
    loop {
        let _ = std::io::stdout().write_all(&line);
    }
}

/// Floods its standard error, where the failure is told
#[muster_plugin::step("acme:hostileDrown")]
fn drown() -> Result<(), Failure> {
    let line = [b'x'; 4096];
    loop {
        let _ = std::io::stderr().write_all(&line);
    }
}

/// Exits
#[muster_plugin::step("acme:hostileExit")]
fn exit() -> Result<(), Failure> {
    std::process::exit(0);
}

/// Holds on to what lies in the host's memory
#[muster_plugin::step("acme:hostileHoard")]
fn hoard() -> Result<(), Failure> {
    loop {
        std::mem::forget(wasip2::clocks::monotonic_clock::subscribe_duration(u64::MAX));
    }
}

/// Asks WASI for what nobody granted, and says which of it was not refused
#[muster_plugin::step("acme:hostileWander")]
fn wander() -> Result<(), Failure> {
    use wasip2::http::outgoing_handler::{ErrorCode, handle};
    use wasip2::http::types::{Fields, Method, OutgoingRequest, Scheme};

    let request = OutgoingRequest::new(Fields::new());
    let made = [
        request.set_scheme(Some(&Scheme::Http)),
        request.set_authority(Some("127.0.0.1:1")),
        request.set_path_with_query(Some("/")),
    ];
    let body = request.body();
    // What would only fill the host's memory.
    let long = "x".repeat(1 << 20);
    let too_long = [
        request.set_method(&Method::Other(long.clone())),
        request.set_authority(Some(&long)),
        request.set_path_with_query(Some(&format!("/{long}"))),
    ];
    let answer = handle(request, None).and_then(|answer| {
        answer.subscribe().block();
        // There is one now, and it is asked for once.
        answer.get().and_then(Result::ok).unwrap_or(Err(ErrorCode::InternalError(None)))
    });
    let mut open = Vec::new();
    if too_long.iter().any(Result::is_ok) {
        open.push("long words");
    }
    if made.iter().any(Result::is_err) || body.is_err() || !matches!(answer, Err(ErrorCode::HttpRequestDenied)) {
        open.push("http");
    }
    let connected = std::net::TcpStream::connect("127.0.0.1:1");
    if !connected.is_err_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied) {
        open.push("sockets");
    }
    if std::fs::read("/etc/hostname").is_ok() || std::fs::write("/tmp/hostile", "").is_ok() {
        open.push("files");
    }
    if open.is_empty() { Ok(()) } else { Err(Failure::new("not-refused", open.join(", "))) }
}

/// Asks for a program that its manifest does not name
#[muster_plugin::step("acme:hostileReach")]
fn reach() -> Result<(), Failure> {
    Command::new("/usr/bin/id").output(Output::Discard).run()?;
    Ok(())
}

/// Asks for the one program that its manifest names
#[muster_plugin::step("acme:hostileAsk")]
fn ask() -> Result<(), Failure> {
    Command::new("/usr/bin/true").output(Output::Discard).run()?;
    Ok(())
}

muster_plugin::plugin! {
    steps { spin, eat, recurse, panic, flood, drown, exit, hoard, wander, reach, ask }
}
