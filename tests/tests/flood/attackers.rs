//! Clients who mean it, and use little of the machine for it: most only hold what they have, and the others ask at a fixed rate what
//! was signed beforehand.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::site::{Connection, Site, parsed};

/// Of a connection that is held a byte is sent so often, where it sends any.
const TRICKLE: Duration = Duration::from_secs(1);
/// Looks at all held connections are spread over that in so many turns.
const TURNS: usize = 50;
/// Connections that are opened in one turn, those that the host closed among them.
const OPENED: usize = 20;
/// Threads of a flood, each with a connection of its own.
const FLOODING: u32 = 4;
/// What a body may have at most, and what it has that is never whole.
const BODY_BYTES: usize = 4 * 1024 * 1024;

/// One kind of attack, with the number of its connections or of its requests a second.
#[derive(Clone, Copy, Debug)]
pub enum Attack {
    /// Connections that say nothing.
    Idle(usize),
    /// Heads that come byte by byte.
    SlowHeads(usize),
    /// Heads that are as long as they may be, and do not end.
    LongHeads(usize),
    /// Bodies of 4 MiB by a known key that come byte by byte.
    SlowBodies(usize),
    /// The same, of which all but the last byte is there at once.
    HeldBodies(usize),
    /// Large answers that are never read.
    Unread(usize),
    /// Beginnings of TLS.
    HalfTls(usize),
    /// Requests of one key of the second account.
    OneKey(u32),
    /// Requests that its key did not sign.
    WrongSignatures(u32),
    /// Requests that nobody signed.
    Unsigned(u32),
    /// Whole bodies of 4 MiB by the second account.
    LargeBodies(u32),
}

/// What attackers were answered: the status and code, and how often. `closed` are connections that ended without a word.
pub type Answers = BTreeMap<String, u64>;

impl Attack {
    /// What it may make the host hold, in bytes.
    pub fn memory(self) -> u64 {
        // A connection that waits, with what its first read has room for.
        const CONNECTION: u64 = 20 * 1024;
        // The longest head, in a buffer that doubles.
        const HEAD: u64 = 2 * 64 * 1024;
        // What the bodies of one account may have, and as much of its answers.
        const OF_AN_ACCOUNT: u64 = 128 << 20;
        let count = |count: usize| count as u64;
        match self {
            Self::Idle(connections) | Self::SlowHeads(connections) | Self::SlowBodies(connections) => {
                count(connections) * CONNECTION
            }
            Self::HalfTls(connections) => count(connections) * 2 * CONNECTION,
            Self::LongHeads(connections) => count(connections) * (CONNECTION + HEAD),
            Self::HeldBodies(connections) => count(connections) * (CONNECTION + HEAD) + OF_AN_ACCOUNT,
            Self::Unread(connections) => count(connections) * CONNECTION + OF_AN_ACCOUNT,
            Self::OneKey(_) | Self::WrongSignatures(_) | Self::Unsigned(_) => 0,
            // As text, as values, and as what is left of the one before.
            Self::LargeBodies(_) => count(BODY_BYTES) * u64::from(FLOODING) * 4,
        }
    }

    /// How it may be answered.
    pub fn answers(self) -> &'static [&'static str] {
        const CLOSED: &str = "closed";
        const TOO_SLOW: &str = "408 RequestTimeoutException";
        const THROTTLED: &str = "400 ThrottlingException";
        match self {
            Self::Idle(_) | Self::SlowHeads(_) | Self::LongHeads(_) | Self::Unread(_) | Self::HalfTls(_) => &[CLOSED],
            // Throttled where another of the account's attacks has used up the rate.
            Self::SlowBodies(_) => &[CLOSED, TOO_SLOW, THROTTLED],
            Self::HeldBodies(_) => &[CLOSED, TOO_SLOW, THROTTLED, "503 ServiceUnavailable"],
            Self::OneKey(_) => &["400 ParameterNotFound", THROTTLED],
            // The account that they name may be beyond its rate by another attack.
            Self::WrongSignatures(_) => &["400 InvalidSignatureException", THROTTLED],
            Self::Unsigned(_) => &["400 MissingAuthenticationTokenException"],
            // Of one that is refused early the rest is thrown away for a moment only.
            Self::LargeBodies(_) => &[CLOSED, "400 ValidationException", THROTTLED, "503 ServiceUnavailable"],
        }
    }

    /// Until it is told to stop.
    pub fn run(self, site: &Site, stop: &AtomicBool) -> Answers {
        let ssm = |name: &str| site.second().signed_ssm(name, &json!({"Name": "/nothing"}));
        match self {
            Self::Idle(count) => Held { count, opening: b"", trickles: false, reads: true }.run(site, stop),
            Self::SlowHeads(count) => {
                let opening = b"POST / HTTP/1.1\r\nhost: muster.test\r\nx-slow: ";
                Held { count, opening, trickles: true, reads: true }.run(site, stop)
            }
            Self::LongHeads(count) => {
                let opening = format!("POST / HTTP/1.1\r\nhost: muster.test\r\nx-long: {}", "x".repeat(63 * 1024));
                Held { count, opening: opening.as_bytes(), trickles: false, reads: true }.run(site, stop)
            }
            Self::SlowBodies(count) => {
                let opening = announced(&ssm("PutParameter"), 100);
                Held { count, opening: &opening, trickles: true, reads: true }.run(site, stop)
            }
            Self::HeldBodies(count) => {
                let opening = announced(&ssm("PutParameter"), BODY_BYTES - 1);
                Held { count, opening: &opening, trickles: false, reads: true }.run(site, stop)
            }
            Self::Unread(count) => {
                let opening = site.get_large();
                Held { count, opening: &opening, trickles: false, reads: false }.run(site, stop)
            }
            Self::HalfTls(count) => {
                // A record of a ClientHello of 512 bytes, and four bytes of it.
                let opening = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc";
                Held { count, opening, trickles: true, reads: true }.run(site, stop)
            }
            Self::OneKey(per_second) => flood(site, &ssm("GetParameter"), per_second, stop),
            Self::WrongSignatures(per_second) => {
                let text = String::from_utf8(ssm("GetParameter")).unwrap();
                let (before, signature) = text.split_once("Signature=").unwrap();
                let wrong = format!("{before}Signature={}{}", "0".repeat(64), &signature[64..]);
                flood(site, wrong.as_bytes(), per_second, stop)
            }
            Self::Unsigned(per_second) => {
                let text = String::from_utf8(ssm("GetParameter")).unwrap();
                let unsigned: Vec<_> = text.split("\r\n").filter(|line| !line.starts_with("authorization: ")).collect();
                flood(site, unsigned.join("\r\n").as_bytes(), per_second, stop)
            }
            Self::LargeBodies(per_second) => {
                let value = "x".repeat(BODY_BYTES - 64);
                let put = json!({"Name": "/large", "Value": value, "Type": "String"});
                flood(site, &site.second().signed_ssm("PutParameter", &put), per_second, stop)
            }
        }
    }
}

/// A signed head that announces the largest body, and the beginning of that.
fn announced(request: &[u8], body_bytes: usize) -> Vec<u8> {
    let text = std::str::from_utf8(request).unwrap();
    let head = text.split("content-length: ").next().unwrap();
    format!("{head}content-length: {BODY_BYTES}\r\n\r\n{}", "x".repeat(body_bytes)).into_bytes()
}

/// Connections that are held, and opened again when the host closes them.
struct Held<'a> {
    count: usize,
    /// What is sent at once.
    opening: &'a [u8],
    /// Whether a byte follows now and then.
    trickles: bool,
    /// Whether answers are read.
    reads: bool,
}

/// One of them.
#[derive(Default)]
struct Holding {
    stream: Option<TcpStream>,
    sent: usize,
    answer: Vec<u8>,
}

impl Held<'_> {
    fn run(&self, site: &Site, stop: &AtomicBool) -> Answers {
        let mut answers = Answers::new();
        let mut all: Vec<Holding> = (0..self.count).map(|_| Holding::default()).collect();
        let turn = TRICKLE / u32::try_from(TURNS).unwrap();
        let mut due = Instant::now();
        while !stop.load(Relaxed) {
            for part in all.chunks_mut(self.count.div_ceil(TURNS)) {
                let mut opened = 0;
                for holding in part {
                    if holding.stream.is_none() && opened < OPENED {
                        opened += 1;
                        // No room is what it is after.
                        *holding = Holding { stream: site.connect_raw().ok(), ..Holding::default() };
                    }
                    if self.goes_on(holding).is_err() {
                        let ended = std::mem::take(holding);
                        let answer = parsed(&ended.answer);
                        let what = if ended.answer.is_empty() { "closed".to_owned() } else { named(&answer) };
                        *answers.entry(what).or_default() += 1;
                    }
                }
                due += turn;
                thread::sleep(due.saturating_duration_since(Instant::now()));
                if stop.load(Relaxed) {
                    break;
                }
            }
        }
        answers
    }

    /// Sends what is due, and reads what is there; an error where the host has closed.
    fn goes_on(&self, holding: &mut Holding) -> io::Result<()> {
        let Holding { stream: Some(stream), sent, answer } = holding else { return Ok(()) };
        while *sent < self.opening.len() {
            match stream.write(&self.opening[*sent..]) {
                Ok(written) => *sent += written,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                // What it said before it closed may be there still.
                Err(_) => break,
            }
        }
        if self.trickles && *sent >= self.opening.len() {
            let _ = stream.write(b"x");
        }
        if !self.reads {
            return stream.take_error()?.map_or(Ok(()), Err);
        }
        let mut piece = [0; 4096];
        match stream.read(&mut piece) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => {
                answer.extend_from_slice(&piece[..read]);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The same request again and again, at a fixed rate.
fn flood(site: &Site, request: &[u8], per_second: u32, stop: &AtomicBool) -> Answers {
    let every = Duration::from_secs(1) * FLOODING / per_second;
    let asks = |number: u32| {
        let mut answers = Answers::new();
        let mut connection: Option<Connection> = None;
        let mut due = Instant::now() + every * number / FLOODING;
        while !stop.load(Relaxed) {
            thread::sleep(due.saturating_duration_since(Instant::now()));
            let answer = match connection.take().map_or_else(|| site.connect(), Ok) {
                Ok(open) => connection.insert(open).exchange(request),
                Err(error) => Err(error),
            };
            let what = answer.as_ref().map_or_else(|_| "closed".to_owned(), named);
            if answer.is_err() {
                connection = None;
            }
            *answers.entry(what).or_default() += 1;
            due += every;
        }
        answers
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..FLOODING).map(|number| scope.spawn(move || asks(number))).collect();
        let mut all = Answers::new();
        for (what, count) in threads.into_iter().flat_map(|thread| thread.join().unwrap()) {
            *all.entry(what).or_default() += count;
        }
        all
    })
}

fn named(answer: &crate::site::Answer) -> String {
    format!("{} {}", answer.status, answer.code).trim_end().to_owned()
}
