//! Against what WASI shows: environment, descriptors, files, sockets.

use std::fs;
use std::io::Read as _;
use std::net::{TcpListener, TcpStream, ToSocketAddrs as _, UdpSocket};

use muster_plugin::Failure;
use wasip2::filesystem::preopens::get_directories;
use wasip2::filesystem::types::{Descriptor, NewTimestamp, PathFlags};

use crate::refused;

/// Uses an interface that no Muster has and no manifest names: `unavailable`
#[muster_plugin::step("acme:hostileConjure")]
pub fn conjure() -> Result<(), Failure> {
    nowhere::acme::nowhere::spirits::appear();
    Ok(())
}

#[allow(clippy::all, reason = "generated")]
mod nowhere {
    wit_bindgen::generate!({
        inline: "package acme:nowhere@1.0.0; interface spirits { appear: func(); } world seance { import spirits; }",
    });
}

/// Asks WASI for what no grant names: ends well
#[muster_plugin::step("acme:hostileWander")]
pub fn wander() -> Result<(), Failure> {
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
        open.push("long words".to_owned());
    }
    // Any URL is none of this machine.
    let is_refused = matches!(answer, Err(ErrorCode::HttpRequestDenied | ErrorCode::DestinationIpProhibited));
    if made.iter().any(Result::is_err) || body.is_err() || !is_refused {
        open.push("http".to_owned());
    }
    let connected = TcpStream::connect("127.0.0.1:1");
    if !connected.is_err_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied) {
        open.push("sockets".to_owned());
    }
    if fs::read("/etc/hostname").is_ok() || fs::write("/tmp/hostile", "").is_ok() {
        open.push("files".to_owned());
    }
    refused(open)
}

/// Looks for variables, arguments, a folder to be in, and something to read: ends well if there is none of it
#[muster_plugin::step("acme:hostilePeek")]
pub fn peek() -> Result<(), Failure> {
    let variables = std::env::vars_os().map(|(name, _)| format!("variable {}", name.to_string_lossy()));
    let arguments = std::env::args_os().map(|argument| format!("argument {}", argument.to_string_lossy()));
    let mut open: Vec<_> = variables.chain(arguments).collect();
    open.extend(wasip2::cli::environment::initial_cwd().map(|folder| format!("folder {folder}")));
    let mut input = Vec::new();
    if std::io::stdin().read_to_end(&mut input).is_ok_and(|bytes| bytes > 0) {
        open.push("input".to_owned());
    }
    refused(open)
}

#[muster_plugin::data]
pub struct Folders {
    /// The folders that are granted.
    #[serde(default)]
    folders: Vec<String>,
}

/// Looks for folders that it was given beyond those of its inputs: ends well if there is none
#[muster_plugin::step("acme:hostileInherit")]
pub fn inherit(inputs: Folders) -> Result<(), Failure> {
    let given = get_directories().into_iter().map(|(_, path)| path);
    refused(given.filter(|path| !inputs.folders.contains(path)).collect())
}

#[muster_plugin::data]
pub struct Climb {
    /// The folder that is granted. A `link` in it is one that the test made, to something outside.
    folder: String,
    /// The name of a file beside it.
    beside: String,
}

/// Climbs out of a granted folder, by `..`, absolute paths, and links, the test's and its own: ends well
#[muster_plugin::step("acme:hostileClimb")]
pub fn climb(Climb { folder, beside }: Climb) -> Result<(), Failure> {
    let (_, granted) = granted(&folder)?;
    fs::create_dir_all(format!("{folder}/inner")).map_err(|error| Failure::new("not-granted", error.to_string()))?;
    // It may be there from an earlier call, and making it may be refused: what counts is whether it leads anywhere.
    let _ = granted.symlink_at(&format!("../{beside}"), "made");
    let _ = granted.symlink_at("..", "up");
    let ways = [
        format!("{folder}/../{beside}"),
        format!("{folder}/inner/../../{beside}"),
        format!("{folder}//.././{beside}"),
        format!("{folder}/link"),
        format!("{folder}/made"),
        format!("{folder}/up/{beside}"),
        "/etc/hostname".to_owned(),
        "etc/hostname".to_owned(),
        "/proc/self/environ".to_owned(),
    ];
    let mut open: Vec<String> = ways.into_iter().filter(|way| fs::read(way).is_ok()).collect();
    let beside_new = format!("{folder}/../{beside}.new");
    if fs::write(&beside_new, "x").is_ok() || fs::rename(format!("{folder}/inner"), &beside_new).is_ok() {
        open.push(beside_new);
    }
    if granted.link_at(PathFlags::empty(), &format!("../{beside}"), &granted, "taken").is_ok() {
        open.push("a hard link".to_owned());
    }
    refused(open)
}

fn granted(folder: &str) -> Result<(String, Descriptor), Failure> {
    let found = get_directories().into_iter().find(|(_, path)| path == folder);
    let found = found.map(|(descriptor, path)| (path, descriptor));
    found.ok_or_else(|| Failure::new("not-granted", format!("the folder {folder} is not given")))
}

#[muster_plugin::data]
pub struct Named {
    /// The folder that is granted.
    folder: String,
    /// Of something in it.
    name: String,
}

/// Opens what is no plain file (a FIFO, a device, a socket, something of /proc), to read, to write, and to date it: ends well, and at once
#[muster_plugin::step("acme:hostilePipe")]
pub fn pipe(Named { folder, name }: Named) -> Result<(), Failure> {
    refused(opened(&granted(&folder)?.1, &folder, &name))
}

/// Opens what is a FIFO at one moment and a plain file at the next, again and again: ends well
#[muster_plugin::step("acme:hostileStare")]
pub fn stare(Named { folder, name }: Named) -> Result<(), Failure> {
    let (_, granted) = granted(&folder)?;
    for _ in 0..2_000 {
        opened(&granted, &folder, &name);
    }
    Ok(())
}

fn opened(granted: &Descriptor, folder: &str, name: &str) -> Vec<String> {
    let path = format!("{folder}/{name}");
    let mut open = Vec::new();
    if fs::File::open(&path).is_ok() {
        open.push(format!("{path} to read"));
    }
    if fs::File::options().write(true).open(&path).is_ok() {
        open.push(format!("{path} to write"));
    }
    if granted.set_times_at(PathFlags::SYMLINK_FOLLOW, name, NewTimestamp::Now, NewTimestamp::NoChange).is_ok() {
        open.push(format!("{path} to date it"));
    }
    open
}

/// Holds a file open as often as it can: ends well after 64 times, and gives how often it was
#[muster_plugin::step("acme:hostileClutch")]
pub fn clutch(Named { folder, name }: Named) -> Result<usize, Failure> {
    let path = format!("{folder}/{name}");
    let mut held: Vec<fs::File> = (0..200).map_while(|_| fs::File::open(&path).ok()).collect();
    let most = held.len();
    // One that is let go of makes room for another.
    held.pop();
    held.push(fs::File::open(&path).map_err(|error| Failure::new("no-room", error.to_string()))?);
    Ok(most)
}

#[muster_plugin::data]
pub struct Address {
    /// Where something listens: `127.0.0.1:22`.
    #[serde(default = "nowhere")]
    address: String,
}

fn nowhere() -> String {
    "127.0.0.1:1".to_owned()
}

/// Uses sockets, which no manifest can name: ends well
#[muster_plugin::step("acme:hostileDial")]
pub fn dial(Address { address }: Address) -> Result<(), Failure> {
    let mut open = Vec::new();
    if TcpStream::connect(&address).is_ok() {
        open.push("a connection");
    }
    if TcpListener::bind("127.0.0.1:0").is_ok() {
        open.push("a listener");
    }
    if UdpSocket::bind("127.0.0.1:0").is_ok_and(|socket| socket.send_to(b"x", &address).is_ok()) {
        open.push("a datagram");
    }
    if ("localhost", 80).to_socket_addrs().is_ok_and(|mut found| found.next().is_some()) {
        open.push("a name");
    }
    refused(open.into_iter().map(str::to_owned).collect())
}
