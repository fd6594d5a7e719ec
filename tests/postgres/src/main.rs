//! A server for a test that is no Rust: started with this process, told what to do on standard input, ended with it.
//!
//! `muster-test-postgres cluster COUNT` starts a [`Cluster`] with a [`Proxy`] for each of COUNT ways to it, and takes `kill`,
//! `restart`, `pause` and `resume` of the server; and of a way by its number, the first is 0: `cut`, `refuse`, `delay` (of 200 ms),
//! `swallow` (what the server answers), and `mend`, which ends the last three. `muster-test-postgres patroni COUNT` starts
//! [`Patroni`], without proxies, and takes `fail-over` and `rejoin`. It prints the URL of a new database for each way, a line each;
//! then, for each line that it is told, `done` once that is so. What it cannot do ends it.

use std::io::{BufRead as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use muster_test_postgres::{Cluster, Patroni, Proxy};

/// By how much a way is delayed, in each direction.
const DELAY: Duration = Duration::from_millis(200);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, count] = arguments.as_slice() else { panic!("muster-test-postgres cluster|patroni COUNT") };
    let count: usize = count.parse().unwrap_or_else(|_| panic!("{count} is no count"));
    match kind.as_str() {
        "cluster" => cluster(count),
        "patroni" => patroni(count),
        _ => panic!("neither a cluster nor patroni: {kind}"),
    }
}

fn cluster(count: usize) {
    let mut cluster = Cluster::start();
    let url = cluster.database();
    let server = SocketAddr::from((Ipv4Addr::LOCALHOST, cluster.port()));
    let ways: Vec<Proxy> = (0..count).map(|_| Proxy::before(server)).collect();
    for way in &ways {
        say(&url.replace(&server.to_string(), &way.address().to_string()));
    }
    told(|words| match words {
        ["kill"] => cluster.kill(),
        ["restart"] => cluster.restart(),
        ["pause"] => cluster.pause(),
        ["resume"] => cluster.resume(),
        [what, number] => {
            let way = number.parse().ok().and_then(|number: usize| ways.get(number));
            let way = way.unwrap_or_else(|| panic!("there is no way {number}"));
            match *what {
                "cut" => way.cut(),
                "refuse" => way.refuse(true),
                "delay" => way.delay(DELAY),
                "swallow" => way.drop_replies(true),
                "mend" => {
                    way.refuse(false);
                    way.delay(Duration::ZERO);
                    way.drop_replies(false);
                }
                _ => panic!("a way cannot {what}"),
            }
        }
        _ => panic!("a cluster cannot {words:?}"),
    });
}

fn patroni(count: usize) {
    let mut patroni = Patroni::start();
    let url = patroni.database();
    for _ in 0..count {
        say(&url);
    }
    told(|words| match words {
        ["fail-over"] => patroni.fail_over(),
        ["rejoin"] => patroni.rejoin(),
        _ => panic!("Patroni cannot {words:?}"),
    });
}

/// Does what is said on standard input until that ends.
fn told(mut act: impl FnMut(&[&str])) {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        act(&line.split_whitespace().collect::<Vec<_>>());
        say("done");
    }
}

fn say(line: &str) {
    let mut stdout = std::io::stdout().lock();
    // Nobody who listens is nobody to tell.
    let _ = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
}
