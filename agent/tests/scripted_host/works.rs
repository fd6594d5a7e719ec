//! Works: each is done at most once and said until it was heard, whatever becomes of connections and of the agent.

use std::time::Duration;

use muster_agent::executor::Failure;
use muster_document::ResultStatus;
use muster_protocol::{Cancel, StepStatus, ToAgent, ToHost, Work};
use tokio::time::{Instant, sleep, timeout};

use crate::host::{Host, Socket};
use crate::node::{Node, STEP_SECONDS, Started};

async fn connected() -> (Host, Node, Started, Socket) {
    let host = Host::new().await;
    let node = Node::of(&host);
    let agent = node.start();
    let socket = host.welcome().await;
    (host, node, agent, socket)
}

fn cancel(work: &str) -> ToAgent {
    ToAgent::Cancel(Cancel { work: work.to_owned() })
}

fn offer(work: Work) -> ToAgent {
    ToAgent::Offer(Box::new(work))
}

/// Nothing but heartbeats for some hours.
async fn hears_nothing(socket: &mut Socket) {
    timeout(Duration::from_secs(3 * 3600), socket.hear()).await.expect_err("the agent has nothing to say");
}

/// Runs a work of one step to its end, and acknowledges nothing.
async fn run_one(node: &mut Node, socket: &mut Socket, id: &str) {
    socket.say(&node.offer(id, 1)).await;
    assert_eq!(socket.hear_accepted().await, id);
    node.called().await.succeed();
    assert_eq!(socket.hear_step().await.status, StepStatus::Success);
    assert_eq!(socket.hear_end().await.status, StepStatus::Success);
}

#[tokio::test(start_paused = true)]
async fn a_work_is_accepted_then_run_step_by_step_then_reported() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 2)).await;
    assert_eq!(socket.hear_accepted().await, "a");
    let first = node.called().await;
    assert_eq!((first.call.index, first.call.attempt), (0, 1));
    assert!(matches!(socket.hear().await, ToHost::StepStarted { step: 0, .. }));
    assert!(!node.was_called(), "one step at a time");
    first.call.output.write(muster_protocol::Stream::Stdout, b"hello\n");
    first.succeed();
    let report = socket.hear_step().await;
    assert_eq!((report.step, report.status, report.stdout.as_str()), (0, StepStatus::Success, "hello\n"));
    let second = node.called().await;
    second.end(ResultStatus::Failed, Some(Failure::new("out-of-memory", "it wanted too much")));
    let report = socket.hear_step().await;
    assert_eq!((report.step, report.status, report.response_code), (1, StepStatus::Failed, 1));
    assert_eq!(report.failure.as_deref(), Some("out-of-memory"));
    assert_eq!(report.stderr, "out-of-memory: it wanted too much");
    assert_eq!(socket.hear_end().await.status, StepStatus::Failed);
}

#[tokio::test(start_paused = true)]
async fn a_work_that_is_offered_twice_runs_once() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    let work = node.work("twice", 1);
    socket.say(&offer(work.clone())).await;
    socket.say(&offer(work.clone())).await;
    let call = node.called().await;
    while timeout(Duration::from_secs(20), socket.hear()).await.is_ok() {}
    socket.say(&offer(work.clone())).await;
    assert_eq!(socket.hear_accepted().await, "twice");
    call.succeed();
    assert_eq!(socket.hear_step().await.status, StepStatus::Success);
    assert_eq!(socket.hear_end().await.status, StepStatus::Success);
    socket.acknowledge("twice", Some(0)).await;
    socket.acknowledge("twice", None).await;

    // Nothing is left of it but how it ended.
    socket.say(&offer(work)).await;
    assert_eq!(socket.hear_accepted().await, "twice");
    assert_eq!(socket.hear_end().await.status, StepStatus::Success);
    hears_nothing(&mut socket).await;
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn what_is_not_acknowledged_is_said_again_each_minute_and_on_each_connection_and_after_a_crash() {
    let (host, mut node, agent, mut socket) = connected().await;
    run_one(&mut node, &mut socket, "a").await;

    let said = Instant::now();
    assert_eq!(socket.hear_step().await.step, 0);
    assert_eq!(socket.hear_end().await.work, "a");
    assert!((60..=90).contains(&said.elapsed().as_secs()), "{:?}", said.elapsed());

    drop(socket);
    let mut socket = host.welcome().await;
    assert_eq!(socket.hear_accepted().await, "a");
    assert_eq!(socket.hear_step().await.step, 0);
    assert_eq!(socket.hear_end().await.work, "a");

    agent.crash().await;
    drop(socket);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    assert_eq!(socket.hear_accepted().await, "a");
    assert_eq!(socket.hear_step().await.step, 0);
    assert_eq!(socket.hear_end().await.work, "a");
    socket.acknowledge("a", Some(0)).await;
    socket.acknowledge("a", None).await;
    hears_nothing(&mut socket).await;
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn what_is_acknowledged_is_forgotten() {
    let (host, mut node, agent, mut socket) = connected().await;
    run_one(&mut node, &mut socket, "a").await;
    socket.acknowledge("a", Some(0)).await;
    socket.acknowledge("a", None).await;
    // Of works and steps that nobody knows.
    socket.acknowledge("b", None).await;
    socket.acknowledge("a", Some(usize::MAX)).await;
    hears_nothing(&mut socket).await;

    drop(socket);
    let mut socket = host.welcome().await;
    hears_nothing(&mut socket).await;

    agent.stop().await;
    let _agent = node.start();
    drop(socket);
    let mut socket = host.welcome().await;
    hears_nothing(&mut socket).await;
}

#[tokio::test(start_paused = true)]
async fn a_step_that_was_acknowledged_is_not_said_again_while_the_next_one_runs() {
    let (host, mut node, _agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 2)).await;
    socket.hear_accepted().await;
    node.called().await.succeed();
    assert_eq!(socket.hear_step().await.step, 0);
    socket.acknowledge("a", Some(0)).await;
    let _second = node.called().await;
    assert!(matches!(socket.hear().await, ToHost::StepStarted { step: 1, .. }));
    timeout(Duration::from_secs(300), socket.hear()).await.expect_err("the step is known");

    drop(socket);
    let mut socket = host.welcome().await;
    assert_eq!(socket.hear_accepted().await, "a");
    timeout(Duration::from_secs(200), socket.hear()).await.expect_err("the step is known");
}

#[tokio::test(start_paused = true)]
async fn a_work_that_is_cancelled_while_it_waits_never_begins() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    for id in ["a", "b", "c", "d", "e"] {
        socket.say(&node.offer(id, 1)).await;
        assert_eq!(socket.hear_accepted().await, id);
        assert!(matches!(socket.hear().await, ToHost::StepStarted { .. }));
    }
    let mut running = Vec::new();
    for _ in 0..5 {
        running.push(node.called().await);
    }
    socket.say(&node.offer("waits", 1)).await;
    assert_eq!(socket.hear_accepted().await, "waits");
    socket.say(&cancel("waits")).await;
    let report = socket.hear_step().await;
    assert_eq!((report.work.as_str(), report.status, report.response_code), ("waits", StepStatus::Cancelled, -1));
    assert_eq!(report.started_at, None);
    assert_eq!(socket.hear_end().await.status, StepStatus::Cancelled);
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn a_running_step_is_told_to_stop_and_the_next_one_does_not_begin() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 2)).await;
    socket.hear_accepted().await;
    let call = node.called().await;
    socket.say(&cancel("a")).await;
    call.call.cancel.cancelled().await;
    call.end(ResultStatus::Cancelled, None);
    let report = socket.hear_step().await;
    assert_eq!((report.step, report.status, report.response_code), (0, StepStatus::Cancelled, 137));
    assert_eq!(socket.hear_step().await.status, StepStatus::Cancelled);
    assert_eq!(socket.hear_end().await.status, StepStatus::Cancelled);
    // It comes again with the next connection, until the host has heard.
    socket.say(&cancel("a")).await;
    assert_eq!(socket.hear_accepted().await, "a");
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn a_step_that_does_not_stop_when_it_is_told_to_is_left_after_a_while() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 1)).await;
    socket.hear_accepted().await;
    let _call = node.called().await;
    socket.say(&cancel("a")).await;
    let told = Instant::now();
    let report = socket.hear_step().await;
    assert_eq!((report.status, report.failure.as_deref()), (StepStatus::Cancelled, Some("unresponsive")));
    assert_eq!(told.elapsed().as_secs(), 90);
}

#[tokio::test(start_paused = true)]
async fn a_work_that_was_cancelled_before_its_offer_came_never_begins() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    socket.say(&cancel("late")).await;
    assert_eq!(socket.hear_end().await.status, StepStatus::Cancelled);
    socket.say(&node.offer("late", 1)).await;
    assert_eq!(socket.hear_accepted().await, "late");
    assert_eq!(socket.hear_end().await.status, StepStatus::Cancelled);
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_survives_a_crash() {
    let (host, mut node, agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 2)).await;
    socket.hear_accepted().await;
    let call = node.called().await;
    socket.say(&cancel("a")).await;
    call.call.cancel.cancelled().await;
    agent.crash().await;
    drop(socket);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    assert_eq!(socket.hear_accepted().await, "a");
    let first = socket.hear_step().await;
    assert_eq!((first.step, first.status, first.response_code), (0, StepStatus::Cancelled, -1));
    // It had begun, and how far it came is not known.
    assert!(first.started_at.is_some() && first.failure.as_deref() == Some("interrupted"), "{first:?}");
    let second = socket.hear_step().await;
    assert_eq!((second.status, second.started_at), (StepStatus::Cancelled, None));
    assert_eq!(socket.hear_end().await.status, StepStatus::Cancelled);
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn a_step_that_was_running_in_a_crash_is_reported_as_interrupted_and_the_next_one_runs() {
    let (host, mut node, agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 2)).await;
    socket.hear_accepted().await;
    let _call = node.called().await;
    agent.crash().await;
    drop(socket);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    let second = node.called().await;
    assert_eq!(second.call.index, 1, "the first does not run again");
    assert_eq!(socket.hear_accepted().await, "a");
    let first = socket.hear_step().await;
    assert_eq!((first.step, first.status, first.response_code), (0, StepStatus::Failed, -1));
    assert_eq!(first.failure.as_deref(), Some("interrupted"));
    assert!(first.stderr.contains("interrupted"), "{}", first.stderr);
    second.succeed();
    assert_eq!(socket.hear_step().await.step, 1);
    assert_eq!(socket.hear_end().await.status, StepStatus::Failed);
}

#[tokio::test(start_paused = true)]
async fn an_agent_that_is_told_to_end_stops_its_step_and_says_so_when_it_is_back() {
    let (host, mut node, agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 1)).await;
    socket.hear_accepted().await;
    let call = node.called().await;
    let stopped = async {
        call.call.cancel.cancelled().await;
        call.end(ResultStatus::Cancelled, None);
    };
    tokio::join!(agent.stop(), stopped);
    drop(socket);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    assert_eq!(socket.hear_accepted().await, "a");
    let report = socket.hear_step().await;
    assert_eq!((report.status, report.failure.as_deref()), (StepStatus::Failed, Some("interrupted")));
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn a_work_past_its_delivery_time_out_does_not_begin() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    let mut late = node.work("late", 1);
    late.deliver_before = late.offered_at - 1;
    socket.say(&offer(late)).await;
    assert!(
        matches!(socket.hear().await, ToHost::Rejected { work, code, .. } if (&*work, &*code) == ("late", "expired"))
    );
    assert!(!node.was_called());
}

#[tokio::test(start_paused = true)]
async fn a_delivery_time_out_may_pass_while_the_work_waits_on_the_node() {
    let (host, mut node, agent, mut socket) = connected().await;
    let mut running = Vec::new();
    for id in ["a", "b", "c", "d", "e"] {
        socket.say(&node.offer(id, 1)).await;
        running.push(node.called().await);
    }
    let mut waits = node.work("waits", 1);
    waits.deliver_before = waits.offered_at + 60_000;
    socket.say(&offer(waits)).await;
    while socket.hear().await != (ToHost::Accepted { work: "waits".to_owned() }) {}
    sleep(Duration::from_secs(61)).await;
    running.remove(0).succeed();
    let is_rejected = |message: &ToHost| matches!(message, ToHost::Rejected { work, code, .. } if (&**work, &**code) == ("waits", "expired"));
    while !is_rejected(&socket.hear().await) {}
    assert!(!node.was_called());

    // That is the work's end, so it is said until it was heard.
    agent.crash().await;
    drop(socket);
    let _agent = node.start();
    let mut socket = host.welcome().await;
    while !is_rejected(&socket.hear().await) {}
    socket.acknowledge("waits", None).await;
    drop(socket);
    let mut socket = host.welcome().await;
    let never = async { while !is_rejected(&socket.hear().await) {} };
    timeout(Duration::from_secs(600), never).await.expect_err("it was acknowledged");
}

#[tokio::test(start_paused = true)]
async fn a_delivery_time_out_counts_by_the_host_s_clock() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    const DAY: u64 = 86_400_000;
    let mut ahead = node.work("ahead", 1);
    (ahead.offered_at, ahead.deliver_before) = (ahead.offered_at + DAY, ahead.offered_at + DAY + 60_000);
    socket.say(&offer(ahead)).await;
    assert_eq!(node.called().await.call.work.id, "ahead");
    let mut behind = node.work("behind", 1);
    (behind.offered_at, behind.deliver_before) = (behind.offered_at - DAY, behind.offered_at - DAY + 60_000);
    socket.say(&offer(behind)).await;
    assert_eq!(node.called().await.call.work.id, "behind");
}

#[tokio::test(start_paused = true)]
async fn a_work_that_makes_no_sense_is_refused_by_name_and_the_connection_stays() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    let long = "x".repeat(65);
    for id in ["", "a/b", &long] {
        socket.say(&node.offer(id, 1)).await;
        socket.say(&cancel(id)).await;
    }
    // What has an id that no work has is not answered.
    for (id, steps) in [("none", 0), ("many", 2201)] {
        socket.say(&node.offer(id, steps)).await;
        assert!(
            matches!(socket.hear().await, ToHost::Rejected { work, code, .. } if (&*work, &*code) == (id, "invalid")),
            "{id}"
        );
    }
    let field = "y".repeat(100_000);
    socket.text(&format!(r#"{{"type":"offer","id":"odd","steps":"{field}"}}"#)).await;
    match socket.hear().await {
        ToHost::Rejected { work, code, message } => {
            assert_eq!((&*work, &*code), ("odd", "invalid"));
            assert!(message.starts_with("The agent cannot read the offer: ") && message.len() <= 2_500);
        }
        other => panic!("{other:?}"),
    }
    let mut times = node.work("times", 1);
    (times.offered_at, times.deliver_before) = (u64::MAX, u64::MAX);
    socket.say(&offer(times)).await;
    assert_eq!(socket.hear_accepted().await, "times");
    node.called().await;
}

#[tokio::test(start_paused = true)]
async fn a_step_without_an_end_has_its_time_and_the_time_to_stop() {
    let (_host, mut node, _agent, mut socket) = connected().await;
    socket.say(&node.offer("a", 1)).await;
    socket.hear_accepted().await;
    let _call = node.called().await;
    let began = Instant::now();
    let report = socket.hear_step().await;
    assert_eq!((report.status, report.failure.as_deref()), (StepStatus::TimedOut, Some("unresponsive")));
    assert_eq!(began.elapsed().as_secs(), u64::from(STEP_SECONDS) + 90);
}
