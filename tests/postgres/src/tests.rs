use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::programs::Programs;
use crate::{Cluster, Pair, Patroni, Proxy, shared};

/// How long what must come may take.
const SOON: Duration = Duration::from_secs(20);
/// How long it is waited for what must not come.
const A_WHILE: Duration = Duration::from_millis(300);

/// Asks as a client does, over TCP; `psql` under way.
fn ask(url: &str, statement: &str) -> Child {
    Programs::find()
        .command("psql", Path::new("/"))
        .args(["--no-psqlrc", "--no-password", "--quiet", "--no-align", "--tuples-only", "--command", statement, url])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn answer(url: &str, statement: &str) -> Result<String, String> {
    let Output { status, stdout, stderr } = ask(url, statement).wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap().trim().to_owned();
    if status.success() { Ok(text(stdout)) } else { Err(text(stderr)) }
}

#[test]
fn a_database_is_its_owners_and_takes_no_other_password() {
    let (one, other) = (shared().database(), shared().database());
    assert_ne!(one, other);
    answer(&one, "CREATE TABLE here (value int)").unwrap();
    assert!(answer(&other, "SELECT * FROM here").unwrap_err().contains("does not exist"));
    assert_eq!(answer(&one, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user").unwrap(), "f");
    let (before, after) = one.split_once('@').unwrap();
    let wrong = format!("{before}x@{after}");
    assert!(answer(&wrong, "SELECT 1").unwrap_err().contains("password authentication failed"));
}

#[test]
fn what_was_committed_is_there_after_a_power_cut_and_a_stop() {
    let mut cluster = Cluster::start_with(&[("max_connections", "17")]);
    let url = cluster.database();
    assert_eq!(answer(&url, "SHOW max_connections").unwrap(), "17");
    answer(&url, "CREATE TABLE kept (value int); INSERT INTO kept VALUES (1)").unwrap();
    // One that is busy when it is killed.
    let busy = ask(&url, "SELECT pg_sleep(600)");
    wait("it is busy", || {
        cluster.sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'") == "1"
    });
    cluster.kill();
    assert!(!busy.wait_with_output().unwrap().status.success());
    assert!(answer(&url, "SELECT 1").unwrap_err().contains("Connection refused"));
    cluster.restart();
    answer(&url, "INSERT INTO kept VALUES (2)").unwrap();
    cluster.stop();
    assert!(answer(&url, "SELECT 1").unwrap_err().contains("Connection refused"));
    cluster.restart();
    assert_eq!(answer(&url, "SELECT sum(value) FROM kept").unwrap(), "3");

    cluster.pause();
    let mut waiting = ask(&url, "SELECT 4");
    std::thread::sleep(A_WHILE);
    assert!(waiting.try_wait().unwrap().is_none());
    cluster.resume();
    assert_eq!(waiting.wait_with_output().unwrap().stdout, b"4\n");
}

#[test]
fn a_server_with_tls_takes_nothing_else_and_is_whom_it_says() {
    let cluster = Cluster::start_tls();
    let url = cluster.database();
    let with = |mode: &str, authority: &Path| {
        answer(
            &format!("{url}?sslmode={mode}&sslrootcert={}", authority.display()),
            "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
        )
    };
    assert_eq!(with("verify-full", cluster.ca_certificate()).unwrap(), "t");
    assert!(with("disable", cluster.ca_certificate()).unwrap_err().contains("no encryption"));
    let stranger = Cluster::start_tls();
    assert!(with("verify-full", stranger.ca_certificate()).unwrap_err().contains("certificate verify failed"));
}

#[test]
fn what_a_pair_has_acknowledged_outlives_its_primary() {
    let mut pair = Pair::start();
    let url = pair.database();
    answer(&url, "CREATE TABLE kept (value int); INSERT INTO kept VALUES (7)").unwrap();
    // What the standby does not have is not acknowledged.
    pair.standby().pause();
    let mut waiting = ask(&url, "INSERT INTO kept VALUES (8)");
    std::thread::sleep(A_WHILE);
    assert!(waiting.try_wait().unwrap().is_none());
    pair.standby().resume();
    assert!(waiting.wait().unwrap().success());
    pair.fail_over();
    assert_eq!(answer(&url, "INSERT INTO kept VALUES (9); SELECT sum(value) FROM kept").unwrap(), "24");
}

#[test]
#[ignore = "takes Patroni and etcd, and a minute: a part of `make soak`"]
fn what_patronis_leader_has_acknowledged_outlives_it() {
    let mut patroni = Patroni::start();
    let url = patroni.database();
    answer(&url, "CREATE TABLE kept (value int)").unwrap();
    for times in 1..=3 {
        answer(&url, &format!("INSERT INTO kept VALUES ({times})")).unwrap();
        let began = Instant::now();
        patroni.fail_over();
        println!("another leads after {:?}", began.elapsed());
        assert_eq!(answer(&url, "SELECT max(value) FROM kept").unwrap(), times.to_string());
        let began = Instant::now();
        patroni.rejoin();
        println!("the former one follows after {:?}", began.elapsed());
    }
}

#[test]
fn a_server_ends_with_a_process_that_is_killed() {
    const HERE: &str = "MUSTER_TEST_KILLED";
    if std::env::var_os(HERE).is_some() {
        let folder = shared().sql("postgres", "SHOW unix_socket_directories");
        println!("\nfolder {folder}");
        std::thread::sleep(SOON * 10);
    }
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "tests::a_server_ends_with_a_process_that_is_killed"])
        .env(HERE, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let folder = lines.filter_map(|line| Some(line.strip_prefix("folder ")?.to_owned())).next().unwrap();
    let lock = std::fs::read_to_string(Path::new(&folder).join("data/postmaster.pid")).unwrap();
    let server = format!("/proc/{}/cwd", lock.lines().next().unwrap());
    assert!(std::fs::read_link(&server).is_ok());
    child.kill().unwrap();
    child.wait().unwrap();
    wait("the folder is gone", || !Path::new(&folder).exists());
    assert!(std::fs::read_link(&server).is_err());
}

#[test]
fn a_proxy_passes_holds_and_delays_what_is_said() {
    let proxy = Proxy::before(echo());
    let mut client = TcpStream::connect(proxy.address()).unwrap();
    assert_eq!(said(&mut client, b"one"), Some(b"one".to_vec()));
    proxy.hold(true);
    assert_eq!(said(&mut client, b"two"), None);
    proxy.hold(false);
    assert_eq!(heard(&mut client, SOON), Some(b"two".to_vec()));
    proxy.delay(A_WHILE / 2);
    let began = Instant::now();
    client.write_all(b"three").unwrap();
    assert_eq!(heard(&mut client, SOON), Some(b"three".to_vec()));
    assert!(began.elapsed() >= A_WHILE);
    // The end is passed on as well.
    proxy.delay(Duration::ZERO);
    client.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(heard(&mut client, SOON), Some(Vec::new()));
}

#[test]
fn a_proxy_cuts_what_is_open_and_refuses_what_is_new() {
    let proxy = Proxy::before(echo());
    let mut client = TcpStream::connect(proxy.address()).unwrap();
    assert_eq!(said(&mut client, b"one"), Some(b"one".to_vec()));
    proxy.refuse(true);
    assert_eq!(said(&mut client, b"two"), Some(b"two".to_vec()));
    assert!(reset(&mut TcpStream::connect(proxy.address()).unwrap()));
    proxy.cut();
    assert!(reset(&mut client));
    proxy.refuse(false);
    let mut client = TcpStream::connect(proxy.address()).unwrap();
    assert_eq!(said(&mut client, b"three"), Some(b"three".to_vec()));
    // What is held is lost with its connection.
    proxy.hold(true);
    assert_eq!(said(&mut client, b"four"), None);
    proxy.cut();
    assert!(reset(&mut client));
}

#[test]
fn a_statement_whose_reply_is_swallowed_was_done() {
    let cluster = shared();
    let url = cluster.database();
    answer(&url, "CREATE TABLE kept (value int)").unwrap();
    let proxy = Proxy::before(SocketAddr::from(([127, 0, 0, 1], cluster.port())));
    let through = url.replace(&format!(":{}/", cluster.port()), &format!(":{}/", proxy.address().port()));
    let mut client = ask(&through, "SELECT pg_sleep(0.5); INSERT INTO kept VALUES (7)");
    wait("it is under way", || {
        cluster.sql(
            "postgres",
            "SELECT count(*) FROM pg_stat_activity WHERE usename = 'muster' AND wait_event = 'PgSleep'",
        ) == "1"
    });
    proxy.drop_replies(true);
    wait("it is done", || answer(&url, "SELECT count(*) FROM kept").unwrap() == "1");
    assert!(client.try_wait().unwrap().is_none());
    proxy.cut();
    let output = client.wait_with_output().unwrap();
    assert!(!output.status.success() && output.stdout.is_empty());
}

/// A server that says again what it is told.
fn echo() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            std::thread::spawn(move || std::io::copy(&mut &client, &mut &client));
        }
    });
    address
}

fn said(client: &mut TcpStream, what: &[u8]) -> Option<Vec<u8>> {
    client.write_all(what).unwrap();
    heard(client, A_WHILE)
}

/// The next that comes, if anything comes in time; empty at the end.
fn heard(client: &mut TcpStream, within: Duration) -> Option<Vec<u8>> {
    client.set_read_timeout(Some(within)).unwrap();
    let mut piece = [0; 64];
    client.read(&mut piece).ok().map(|read| piece[..read].to_vec())
}

fn reset(client: &mut TcpStream) -> bool {
    client.set_read_timeout(Some(SOON)).unwrap();
    client.read(&mut [0; 64]).is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
}

fn wait(what: &str, mut until: impl FnMut() -> bool) {
    let last = Instant::now() + SOON;
    while !until() {
        assert!(Instant::now() < last, "not so: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
