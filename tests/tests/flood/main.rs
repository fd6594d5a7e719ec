//! Floods: what others notice of clients that hold connections, send slowly, do not read, or ask without end; and what it costs.
//!
//! The whole is `make soak`'s, over a release build. Each kind of attack, and all of them together, lies between two quiet measurements of the
//! same clients, so that a drift of the machine shows.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it must be")]

mod attackers;
mod site;
mod victims;

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::Duration;

use muster_tests::figures::{open_descriptors, processor_time, resident_bytes};

use attackers::{Answers, Attack};
use site::Site;
use victims::{Latency, Served, served};

/// How often the host's memory is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// Beside twice the usual p99. Host, attackers and clients share the two processors of a small machine: whoever is woken while both are
/// taken waits for the end of a slice of time, of which Linux gives a few milliseconds at once.
const SCHEDULING: Duration = Duration::from_millis(5);
/// What the machine does besides shows in one attempt and not in another; what a flood does shows in each.
const ATTEMPTS: usize = 3;
/// What the host's memory may grow by itself meanwhile: versions of a parameter, pages of its file, the allocator's.
const MEMORY_SLACK: u64 = 48 << 20;
/// Descriptors that a host opens and closes by itself.
const DESCRIPTORS_SLACK: usize = 16;

/// How long things take.
struct Pace {
    /// Until an attack has got going.
    warm_up: Duration,
    /// Each measurement.
    measured: Duration,
    /// After an attack.
    settle: Duration,
}

/// What a scenario came to.
struct Outcome {
    before: Served,
    during: Served,
    after: Served,
    answers: Vec<(Attack, Answers)>,
    /// Of the host's memory in bytes: before, at the most, and after.
    resident: [u64; 3],
    /// Likewise.
    descriptors: [usize; 3],
    /// Part of one processor that the host used, and this process.
    processors: [f64; 2],
}

/// Attackers end with what is measured, also where that ends because a client was refused.
struct Ends<'s>(&'s AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Relaxed);
    }
}

fn run(site: &mut Site, attacks: &[Attack], pace: &Pace) -> Outcome {
    let host = site.pid();
    let site = &*site;
    let before = served(site, pace.measured);
    let (resident_before, descriptors_before) = (resident_bytes(host), open_descriptors(host));
    let stop = AtomicBool::new(false);
    let (during, answers, peak, descriptors, processors) = thread::scope(|scope| {
        let stop = &stop;
        let attackers: Vec<_> =
            attacks.iter().map(|&attack| (attack, scope.spawn(move || attack.run(site, stop)))).collect();
        let watching = scope.spawn(move || {
            let (mut resident, mut descriptors, mut looks) = (0, 0, 0_u32);
            while !stop.load(Relaxed) {
                resident = resident.max(resident_bytes(host));
                // A look at these takes longer.
                if looks.is_multiple_of(10) {
                    descriptors = descriptors.max(open_descriptors(host));
                }
                looks += 1;
                thread::sleep(LOOK);
            }
            (resident, descriptors)
        });
        thread::sleep(pace.warm_up);
        let used = || [host, std::process::id()].map(processor_time);
        let used_before = used();
        let ends = Ends(stop);
        let during = served(site, pace.measured);
        let used = used();
        drop(ends);
        let part = |which: usize| (used[which] - used_before[which]).as_secs_f64() / pace.measured.as_secs_f64();
        let answers: Vec<_> =
            attackers.into_iter().map(|(attack, running)| (attack, running.join().unwrap())).collect();
        let (peak, descriptors) = watching.join().unwrap();
        (during, answers, peak, descriptors, [part(0), part(1)])
    });
    thread::sleep(pace.settle);
    let after = served(site, pace.measured);
    let resident = [resident_before, peak, resident_bytes(host)];
    let descriptors = [descriptors_before, descriptors, open_descriptors(host)];
    Outcome { before, during, after, answers, resident, descriptors, processors }
}

impl Outcome {
    /// The host takes no more than it says, and gives back what clients had.
    fn is_bounded(&self) {
        let [before, peak, _] = self.resident;
        let may = self.answers.iter().map(|(attack, _)| attack.memory()).sum::<u64>() + MEMORY_SLACK;
        assert!(peak <= before + may, "the host's memory grew by {} bytes, and may by {may}", peak - before);
        let [before, _, after] = self.descriptors;
        assert!(after <= before + DESCRIPTORS_SLACK, "descriptors are left: {after}, and {before} before");
    }

    /// Whoever asked was answered by what an SDK understands.
    fn is_answered(&self) {
        for (attack, answers) in &self.answers {
            for answer in answers.keys() {
                assert!(attack.answers().contains(&&**answer), "{attack:?}: {answers:?}");
            }
        }
    }

    fn is_within_twice(&self) -> bool {
        [|served: &Served| served.get.p99, |served: &Served| served.put.p99, |served: &Served| served.fresh.p99]
            .into_iter()
            .all(|of| of(&self.during) <= 2 * of(&self.before).max(of(&self.after)) + SCHEDULING)
    }

    /// As a row of README's table.
    fn print(&self, name: &str) {
        let latencies = |of: fn(&Served) -> Latency| {
            let milliseconds = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
            let all = [self.before, self.during, self.after].map(|served| of(&served));
            let one = |at: fn(&Latency) -> Duration| all.map(|latency| milliseconds(at(&latency))).join("/");
            format!("p50 {} p99 {} max {}", one(|l| l.p50), one(|l| l.p99), one(|l| l.max))
        };
        println!("{name}");
        println!("  GetParameter        {}", latencies(|served| served.get));
        println!("  PutParameter        {}", latencies(|served| served.put));
        println!("  on a new connection {}", latencies(|served| served.fresh));
        let mebibytes = self.resident.map(|bytes| format!("{:.0}", bytes as f64 / 1024.0 / 1024.0)).join("/");
        println!(
            "  memory {mebibytes} MiB, descriptors {:?}, processors: host {:.2}, clients {:.2}",
            self.descriptors, self.processors[0], self.processors[1]
        );
        for (attack, answers) in &self.answers {
            println!("  {attack:?}: {answers:?}");
        }
    }
}

#[test]
fn others_are_served_while_a_host_is_flooded() {
    let attacks = [
        Attack::Idle(300),
        Attack::SlowHeads(100),
        Attack::LongHeads(100),
        Attack::SlowBodies(100),
        Attack::HeldBodies(40),
        Attack::Unread(20),
        Attack::OneKey(100),
        Attack::WrongSignatures(100),
        Attack::Unsigned(100),
        Attack::LargeBodies(2),
    ];
    let second = Duration::from_secs(1);
    let pace = Pace { warm_up: second, measured: 3 * second, settle: second };
    let mut site = Site::start(false);
    let outcome = run(&mut site, &attacks, &pace);
    outcome.print("all at once");
    outcome.is_bounded();
    outcome.is_answered();
}

#[test]
#[ignore = "a quarter of an hour, of a release build, on a machine of its own: make soak"]
fn others_are_served_in_twice_their_usual_time_while_a_host_is_flooded() {
    let number = |name: &str, usual| std::env::var(name).map_or(usual, |text| text.parse().unwrap());
    let measured = Duration::from_secs(number("FLOOD_SECONDS", 30));
    let pace = Pace { warm_up: Duration::from_secs(8), measured, settle: Duration::from_secs(2) };
    let only = std::env::var("FLOOD_ONLY").unwrap_or_default();
    // Both ends of each connection are this machine's, and this process has a limit of its own.
    let _ = muster_host::api::descriptors();
    let scenarios: &[(&str, &[Attack])] = &[
        ("10,000 idle connections", &[Attack::Idle(10_000)]),
        ("2,000 slow heads", &[Attack::SlowHeads(2_000)]),
        ("2,000 long heads", &[Attack::LongHeads(2_000)]),
        ("2,000 slow bodies", &[Attack::SlowBodies(2_000)]),
        ("100 bodies of 4 MiB that do not end", &[Attack::HeldBodies(100)]),
        ("500 answers of 1 MiB that are not read", &[Attack::Unread(500)]),
        ("one key, 4,000 requests a second", &[Attack::OneKey(4_000)]),
        ("4,000 wrong signatures a second", &[Attack::WrongSignatures(4_000)]),
        ("4,000 unsigned requests a second", &[Attack::Unsigned(4_000)]),
        ("10 bodies of 4 MiB a second", &[Attack::LargeBodies(10)]),
        (
            "all at once",
            &[
                Attack::Idle(10_000),
                Attack::SlowHeads(1_000),
                Attack::LongHeads(500),
                Attack::SlowBodies(1_000),
                Attack::HeldBodies(100),
                Attack::Unread(200),
                Attack::OneKey(1_000),
                Attack::WrongSignatures(1_000),
                Attack::Unsigned(1_000),
                Attack::LargeBodies(2),
            ],
        ),
    ];
    let over_tls: &[(&str, &[Attack])] = &[("2,000 beginnings of TLS", &[Attack::HalfTls(2_000)])];
    let mut slow = Vec::new();
    for (tls, scenarios) in [(false, scenarios), (true, over_tls)] {
        let mut site = Site::start(tls);
        served(&site, Duration::from_secs(2));
        for (name, attacks) in scenarios.iter().filter(|(name, _)| name.contains(&only)) {
            let is_quick = (0..ATTEMPTS).any(|_| {
                let outcome = run(&mut site, attacks, &pace);
                outcome.print(name);
                outcome.is_bounded();
                outcome.is_answered();
                outcome.is_within_twice()
            });
            if !is_quick {
                slow.push(name);
            }
        }
        // What a host keeps of a flood does not add up.
        if let Some((name, attacks)) = scenarios.iter().rfind(|(name, _)| name.contains(&only)) {
            let kept: Vec<_> = (0..3).map(|_| run(&mut site, attacks, &pace).resident[2]).collect();
            println!(
                "{name}, three times: {:?} MiB are left",
                kept.iter().map(|bytes| bytes >> 20).collect::<Vec<_>>()
            );
            assert!(kept[2] <= kept[0] + MEMORY_SLACK, "the host's memory goes on growing: {kept:?}");
        }
    }
    assert!(slow.is_empty(), "others waited longer than twice their usual p99: {slow:?}");
}
