//! How many of a thousand cases each target has.

/// Those that anybody reaches who has no key have most.
pub const SHARES: [(&str, u64); 25] = [
    // `tests/fuzz/tests`
    ("json", 50),
    ("rest", 50),
    ("form", 50),
    ("answer", 40),
    ("document", 50),
    ("runbook", 40),
    ("pattern", 10),
    ("selector", 30),
    ("manifest", 40),
    ("grant", 30),
    ("offers", 30),
    ("component", 30),
    ("to-host", 60),
    ("to-agent", 30),
    ("collected", 30),
    // `host/tests/fuzz`
    ("request", 100),
    ("signature", 90),
    ("policy", 50),
    ("decision", 50),
    ("token", 40),
    ("web-identity", 30),
    ("name", 20),
    ("browser", 25),
    ("arn", 15),
    // Makes two stores for each.
    ("backup", 10),
];

const _: () = {
    let (mut sum, mut at) = (0, 0);
    while at < SHARES.len() {
        sum += SHARES[at].1;
        at += 1;
    }
    assert!(sum == 1_000);
};
