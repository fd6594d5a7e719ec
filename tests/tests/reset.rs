//! `POST /_muster/reset` on a host that keeps nothing, with the node that it enrolled.

use muster_tests::{Muster, plugins};

#[test]
fn a_reset_puts_a_host_and_its_node_back_to_their_first_start() {
    let muster = Muster::start("up", &["--ephemeral"]);
    let models = plugins::models(&muster.data_dir);
    muster.python("reset.py", &[models.to_str().unwrap_or_default()]);
}
