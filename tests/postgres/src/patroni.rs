//! Two servers under Patroni, in synchronous mode, with etcd to agree on who leads.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use crate::cluster::ROLE;
use crate::folder::{Folder, LOOK_EVERY, PATIENCE, Port, password};
use crate::programs::{run_well, write};

/// As Debian's packages `patroni` and `etcd-server` have them.
const AGENT: &str = "/usr/bin/patroni";
const ETCD: &str = "/usr/bin/etcd";

/// After how many seconds without a word of the leader another takes its place. Patroni wants room in it for a loop and two
/// attempts to reach etcd, which is why it is not less, and its default is 30.
const LEADER_SECONDS: u32 = 7;

/// Two servers that Patroni looks after: what the leader acknowledges, the other has, and it takes over by itself when
/// the leader is gone. Takes ten seconds to start.
pub struct Patroni {
    etcd: Child,
    nodes: [Node; 2],
    folder: Folder,
    /// For Patroni, and for other etcds, of which there are none.
    etcd_ports: [Port; 2],
    password: String,
    databases: AtomicU32,
}

/// A server and its Patroni, both of which work in a folder of the node's name.
struct Node {
    name: &'static str,
    server: Port,
    api: Port,
    agent: Option<Child>,
}

impl Node {
    /// The name of its log.
    fn log(&self) -> String {
        format!("{}.log", self.name)
    }
}

impl Patroni {
    /// Starts everything, each on free ports of 127.0.0.1; there are a leader and a synchronous standby.
    ///
    /// # Panics
    /// Where there are no Patroni and etcd, or no PostgreSQL of version 15 or later.
    #[must_use]
    pub fn start() -> Self {
        for program in [AGENT, ETCD] {
            assert!(Path::new(program).exists(), "there is no {program}: `make patroni` installs Debian's packages");
        }
        let folder = Folder::new();
        let password = password();
        let node = |name| Node { name, server: Port::reserve(), api: Port::reserve(), agent: None };
        let nodes = [node("one"), node("two")];
        // Made by the servers' user, whose they are.
        run_well(folder.command("/bin/mkdir").args(nodes.each_ref().map(|node| node.name)));
        let etcd_ports = [Port::reserve(), Port::reserve()];
        let [clients, peers] = etcd_ports.each_ref().map(|port| format!("http://127.0.0.1:{}", port.number));
        let mut etcd = folder.command(ETCD);
        etcd.args(["--data-dir", "etcd", "--listen-client-urls", &clients, "--advertise-client-urls", &clients])
            .args(["--listen-peer-urls", &peers, "--initial-advertise-peer-urls", &peers])
            .args(["--initial-cluster", &format!("default={peers}")]);
        let mut patroni = Self {
            etcd: folder.spawn(etcd, "etcd.log"),
            nodes,
            folder,
            etcd_ports,
            password,
            databases: AtomicU32::new(0),
        };
        for node in 0..patroni.nodes.len() {
            patroni.configure(node);
            patroni.launch(node);
        }
        patroni.wait_for_standby();
        patroni.sql("postgres", &format!("CREATE ROLE {ROLE} LOGIN PASSWORD '{}'", patroni.password));
        patroni
    }

    /// A new empty database on both; its URL names both and asks for the one that takes writes, as [`crate::Pair`]'s does.
    #[must_use]
    pub fn database(&self) -> String {
        let name = format!("muster_{}", self.databases.fetch_add(1, Ordering::Relaxed) + 1);
        self.sql("postgres", &format!("CREATE DATABASE {name} OWNER {ROLE}"));
        // What the standby has, it may not show yet; who asks it first would give up.
        self.wait("the database is not on both", |patroni| {
            let shows = |node: &Node| patroni.folder.sql(node.server.number, &name, "SELECT").is_ok();
            patroni.nodes.iter().all(shows)
        });
        let [first, second] = self.nodes.each_ref().map(|node| node.server.number);
        let credentials = format!("{ROLE}:{}", self.password);
        format!("postgres://{credentials}@127.0.0.1:{first},127.0.0.1:{second}/{name}?target_session_attrs=read-write")
    }

    /// Runs statements as the superuser on the leader; what they answered, as [`crate::Cluster::sql`] has it.
    ///
    /// # Panics
    /// If one of them fails, or nobody leads.
    pub fn sql(&self, database: &str, statements: &str) -> String {
        let leader = self.leader().unwrap_or_else(|| panic!("nobody leads: {}", self.logs()));
        let port = self.nodes[leader].server.number;
        self.folder.sql(port, database, statements).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Kills the leader and its Patroni as a power cut would, and waits until the other has taken its place, which it
    /// does by itself; it takes writes when this returns.
    ///
    /// # Panics
    /// If nobody leads, or the other is not there to take over.
    pub fn fail_over(&mut self) {
        let leader = self.leader().unwrap_or_else(|| panic!("nobody leads: {}", self.logs()));
        self.kill(leader);
        self.wait("nobody takes over", |patroni| patroni.leader().is_some());
    }

    /// Starts again what [`Patroni::fail_over`] has killed, and waits until it is the synchronous standby.
    pub fn rejoin(&mut self) {
        for node in 0..self.nodes.len() {
            if self.nodes[node].agent.is_none() {
                self.launch(node);
            }
        }
        self.wait_for_standby();
    }

    /// Which server takes writes.
    fn leader(&self) -> Option<usize> {
        let leads = |node: &Node| {
            let answer = self.folder.sql(node.server.number, "postgres", "SELECT pg_is_in_recovery()");
            answer.is_ok_and(|answer| answer == "f")
        };
        self.nodes.iter().position(leads)
    }

    fn kill(&mut self, node: usize) {
        let place = self.place(node);
        if let Some(mut agent) = self.nodes[node].agent.take() {
            // It first: it would start the server again.
            let _ = agent.kill();
            let _ = agent.wait();
        }
        self.folder.kill(&place);
    }

    fn place(&self, node: usize) -> PathBuf {
        self.folder.path().join(self.nodes[node].name)
    }

    fn launch(&mut self, node: usize) {
        let mut agent = self.folder.command(AGENT);
        agent.current_dir(self.place(node)).arg("patroni.yaml");
        self.nodes[node].agent = Some(self.folder.spawn(agent, &self.nodes[node].log()));
    }

    /// `postgres` is asked for no password on the socket, and has one since Patroni comes over TCP.
    fn configure(&self, node: usize) {
        let Node { name, server, api, .. } = &self.nodes[node];
        let (server, api, place) = (server.number, api.number, self.place(node));
        let (place, folder, programs) =
            (place.display(), self.folder.path().display(), self.folder.programs().display());
        let (etcd, password) = (self.etcd_ports[0].number, &self.password);
        let text = format!(
            r#"
scope: muster
name: {name}
restapi: {{listen: "127.0.0.1:{api}", connect_address: "127.0.0.1:{api}"}}
etcd3: {{host: "127.0.0.1:{etcd}"}}
bootstrap:
  dcs:
    ttl: {LEADER_SECONDS}
    loop_wait: 1
    retry_timeout: 3
    synchronous_mode: true
    postgresql:
      use_pg_rewind: true
      parameters: {{fsync: "off", max_connections: 200, dynamic_shared_memory_type: mmap}}
  initdb: [{{encoding: UTF8}}, {{locale: C}}, no-sync]
  pg_hba:
  - local all all trust
  - host all all 127.0.0.1/32 scram-sha-256
  - host replication all 127.0.0.1/32 scram-sha-256
postgresql:
  listen: "127.0.0.1:{server}"
  connect_address: "127.0.0.1:{server}"
  data_dir: "{place}/data"
  bin_dir: "{programs}"
  pgpass: "{place}/pgpass"
  parameters: {{unix_socket_directories: "{folder}"}}
  authentication:
    superuser: {{username: postgres, password: "{password}"}}
    replication: {{username: replicator, password: "{password}"}}
"#
        );
        write(&self.place(node).join("patroni.yaml"), &text);
    }

    /// Until it is written in etcd who may take over: what the servers themselves say comes before that.
    fn wait_for_standby(&self) {
        self.wait("there is no standby", |patroni| {
            let members = patroni.nodes.iter().find_map(|node| get(node.api.number, "/cluster")).unwrap_or_default();
            [r#""role": "leader""#, r#""role": "sync_standby""#].iter().all(|role| members.contains(role))
                && patroni.leader().is_some()
        });
    }

    fn wait(&self, otherwise: &str, until: impl Fn(&Self) -> bool) {
        let last = Instant::now() + PATIENCE;
        while !until(self) {
            assert!(Instant::now() < last, "{otherwise}: {}", self.logs());
            std::thread::sleep(LOOK_EVERY * 10);
        }
    }

    fn logs(&self) -> String {
        self.nodes.each_ref().map(|node| self.folder.log(&node.log())).join("\n")
    }
}

impl Drop for Patroni {
    fn drop(&mut self) {
        for node in 0..self.nodes.len() {
            self.kill(node);
        }
        let _ = self.etcd.kill();
        let _ = self.etcd.wait();
    }
}

/// What a Patroni answers.
fn get(port: u16, path: &str) -> Option<String> {
    let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    connection.set_read_timeout(Some(PATIENCE)).ok()?;
    write!(connection, "GET {path} HTTP/1.0\r\n\r\n").ok()?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer).ok()?;
    Some(answer)
}
