//! Steps that ask for a reboot of a node that does not reboot.

use std::sync::Arc;

use muster_agent::reboot::{Rebooter, Refuse};
use muster_document::Reboot;
use muster_protocol::{StepStatus, Stream};

use crate::host::{Host, Socket};
use crate::node::Node;

/// Of a machine that stays in its present boot, whatever it was told.
struct Stays(Result<(), String>);

impl Rebooter for Stays {
    fn refusal(&self) -> Option<&str> {
        None
    }

    fn boot(&self) -> String {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap().trim().to_owned()
    }

    fn reboot(&self) -> Result<(), String> {
        self.0.clone()
    }
}

/// Hears that the first step failed since it was refused its reboot; what it wrote and why it failed.
async fn hears_refusal(socket: &mut Socket, work: &str) -> (String, String) {
    assert_eq!(socket.hear_accepted().await, work);
    let report = socket.hear_step().await;
    assert_eq!((report.step, report.status), (0, StepStatus::Failed));
    assert_eq!(report.failure.as_deref(), Some("reboot-refused"));
    assert!(report.started_at.is_some());
    (report.stdout, report.stderr)
}

#[tokio::test(start_paused = true)]
async fn a_node_that_cannot_be_rebooted_fails_the_step_and_stays_in_service() {
    for reboot in [Reboot::ThenAgain, Reboot::ThenProceed] {
        let host = Host::new().await;
        let mut node = Node::of(&host);
        node.rebooter = Arc::new(Stays(Err("no /sbin/shutdown".to_owned())));
        let _agent = node.start();
        let mut socket = host.welcome().await;
        socket.say(&node.offer("a", 2)).await;
        assert_eq!(socket.hear_accepted().await, "a");
        let call = node.called().await;
        call.call.output.write(Stream::Stdout, b"hello");
        call.ask_for_reboot(reboot);
        let mut socket = host.welcome().await;
        let (stdout, stderr) = hears_refusal(&mut socket, "a").await;
        assert_eq!(stdout, if reboot == Reboot::ThenProceed { "hello" } else { "" });
        assert!(stderr.ends_with("which was refused: no /sbin/shutdown."), "{stderr}");
        let next = node.called().await;
        assert_eq!((next.call.index, next.call.attempt), (1, 1));
        next.ask_for_reboot(Reboot::ThenAgain);
        // It is not tried again, and the connection stays.
        assert_eq!(socket.hear_step().await.failure.as_deref(), Some("reboot-refused"));
        assert_eq!(socket.hear_end().await.status, StepStatus::Failed);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reboot_that_did_not_come_is_refused_by_an_agent_that_does_not_reboot() {
    let host = Host::new().await;
    let mut node = Node::of(&host);
    node.rebooter = Arc::new(Stays(Ok(())));
    let agent = node.start();
    let mut socket = host.welcome().await;
    socket.say(&node.offer("a", 1)).await;
    node.called().await.ask_for_reboot(Reboot::ThenAgain);
    agent.rebooting().await;
    drop(socket);

    node.rebooter = Arc::new(Refuse);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    hears_refusal(&mut socket, "a").await;
    assert_eq!(socket.hear_end().await.status, StepStatus::Failed);
    assert!(!node.was_called(), "it does not run as if the node had been rebooted");
}
