//! A TCP proxy that cuts, delays and swallows what goes through it.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::net::sockopt::set_socket_linger;

/// How many bytes are read in one piece at most.
const PIECE_BYTES: usize = 64 * 1024;
/// How often it is looked whether the connection was cut, while a side does not read what is written to it.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// How long the server's side may take to be there.
const CONNECT: Duration = Duration::from_secs(5);

/// A proxy on a free port of the loopback address, in front of an address; what is set holds for the connections that are
/// open as well as for later ones.
pub struct Proxy {
    address: SocketAddr,
    listener: TcpListener,
    acceptor: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// Told whenever the state changes.
    changed: Condvar,
}

#[derive(Default)]
struct State {
    refuse: bool,
    hold: bool,
    drop_replies: bool,
    delay: Duration,
    ended: bool,
    open: Vec<Connection>,
    next: u64,
}

struct Connection {
    number: u64,
    sides: [Arc<TcpStream>; 2],
    /// How many of its directions have not come to their end.
    directions: u32,
}

/// One direction of one connection.
struct Pump {
    connection: u64,
    from: Arc<TcpStream>,
    to: Arc<TcpStream>,
    replies: bool,
    shared: Arc<Shared>,
}

impl Proxy {
    /// A proxy in front of `address`, which need not answer yet.
    #[must_use]
    pub fn before(address: SocketAddr) -> Self {
        let failed = |error: std::io::Error| -> ! { panic!("no port for a proxy: {error}") };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap_or_else(|error| failed(error));
        let accepting = listener.try_clone().unwrap_or_else(|error| failed(error));
        let own = listener.local_addr().unwrap_or_else(|error| failed(error));
        let shared = Arc::<Shared>::default();
        let acceptor = std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&accepting, address, &shared)
        });
        Self { address: own, listener, acceptor: Some(acceptor), shared }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Resets all connections that are open.
    pub fn cut(&self) {
        self.set(|state| state.cut(|_| true));
    }

    /// Resets new connections as soon as they are made; those that are open stay.
    pub fn refuse(&self, refuse: bool) {
        self.set(|state| state.refuse = refuse);
    }

    /// Delays each piece, each way: an answer comes twice that later.
    pub fn delay(&self, delay: Duration) {
        self.set(|state| state.delay = delay);
    }

    /// Stops passing anything on, closing nothing; let go, it passes on what has come meanwhile.
    pub fn hold(&self, hold: bool) {
        self.set(|state| state.hold = hold);
    }

    /// Passes on what clients send and swallows what the server answers.
    pub fn drop_replies(&self, drop_replies: bool) {
        self.set(|state| state.drop_replies = drop_replies);
    }

    fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.shared.lock());
        self.shared.changed.notify_all();
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.set(|state| {
            state.ended = true;
            state.cut(|_| true);
        });
        // Ends the `accept` that waits.
        let _ = rustix::net::shutdown(&self.listener, rustix::net::Shutdown::Both);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn cut(&mut self, which: impl Fn(&Connection) -> bool) {
        for side in self.open.extract_if(.., |connection| which(connection)).flat_map(|connection| connection.sides) {
            // Closing it then resets the connection. To end the reads that wait sends nothing by itself.
            let _ = set_socket_linger(&*side, Some(Duration::ZERO));
            let _ = side.shutdown(Shutdown::Read);
        }
    }

    fn find(&mut self, number: u64) -> Option<&mut Connection> {
        self.open.iter_mut().find(|connection| connection.number == number)
    }
}

fn accept(listener: &TcpListener, server: SocketAddr, shared: &Arc<Shared>) {
    loop {
        let accepted = listener.accept();
        if shared.lock().ended {
            return;
        }
        let Ok((client, _)) = accepted else {
            std::thread::sleep(LOOK_EVERY);
            continue;
        };
        let refuse = shared.lock().refuse;
        let Some(upstream) = (!refuse).then(|| TcpStream::connect_timeout(&server, CONNECT).ok()).flatten() else {
            let _ = set_socket_linger(&client, Some(Duration::ZERO));
            continue;
        };
        let sides = [Arc::new(client), Arc::new(upstream)];
        for side in &sides {
            let _ = side.set_nodelay(true);
            let _ = side.set_write_timeout(Some(LOOK_EVERY));
        }
        let mut state = shared.lock();
        let number = state.next;
        state.next += 1;
        let [client, upstream] = &sides;
        for (from, to, replies) in [(client, upstream, false), (upstream, client, true)] {
            let (from, to, shared) = (Arc::clone(from), Arc::clone(to), Arc::clone(shared));
            std::thread::spawn(move || Pump { connection: number, from, to, replies, shared }.run());
        }
        state.open.push(Connection { number, sides, directions: 2 });
    }
}

impl Pump {
    fn run(self) {
        let passed = self.pass();
        let mut state = self.shared.lock();
        if passed.is_none() {
            // A side that is gone takes the other along.
            state.cut(|connection| connection.number == self.connection);
        }
        // The side has said all, and goes on listening.
        if let Some(connection) = state.find(self.connection) {
            let _ = self.to.shutdown(Shutdown::Write);
            connection.directions -= 1;
            if connection.directions == 0 {
                state.open.retain(|connection| connection.number != self.connection);
            }
        }
    }

    /// Passes on all that comes until there is no more; nothing if the connection broke.
    fn pass(&self) -> Option<()> {
        let mut piece = vec![0; PIECE_BYTES];
        loop {
            let read = match (&*self.from).read(&mut piece) {
                Ok(read) => read,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(_) => return None,
            };
            let pass = self.may_pass(Instant::now())?;
            if read == 0 {
                return Some(());
            }
            if pass {
                self.write(&piece[..read])?;
            }
        }
    }

    /// Waits as long as a piece that came at `came` has to; whether it is then passed on. Nothing if the connection was cut.
    fn may_pass(&self, came: Instant) -> Option<bool> {
        let mut state = self.shared.lock();
        loop {
            state.find(self.connection)?;
            let left = (came + state.delay).saturating_duration_since(Instant::now());
            state = if state.hold {
                self.shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
            } else if left.is_zero() {
                return Some(!(self.replies && state.drop_replies));
            } else {
                self.shared.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
            };
        }
    }

    fn write(&self, mut piece: &[u8]) -> Option<()> {
        while !piece.is_empty() {
            match (&*self.to).write(piece) {
                Ok(written) => piece = &piece[written..],
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {
                    self.shared.lock().find(self.connection)?;
                }
                Err(_) => return None,
            }
        }
        Some(())
    }
}
