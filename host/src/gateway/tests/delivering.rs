use muster_protocol::{BUSY, StepReport, StepStatus, ToAgent, ToHost, WorkReport};

use super::*;

fn accepted(work: &str) -> ToHost {
    ToHost::Accepted { work: work.to_owned() }
}

fn finished(work: &str) -> ToHost {
    ToHost::Finished(WorkReport { work: work.to_owned(), status: StepStatus::Success, message: String::new() })
}

fn step_finished(work: &str) -> ToHost {
    ToHost::StepFinished(StepReport {
        work: work.to_owned(),
        step: 0,
        status: StepStatus::Success,
        response_code: 0,
        started_at: Some(1),
        finished_at: 2,
        stdout: "hello\n".into(),
        stderr: String::new(),
        failure: None,
        outputs: String::new(),
        digest: None,
    })
}

fn acknowledged(work: &str, step: Option<usize>) -> Option<ToAgent> {
    Some(ToAgent::Acknowledged { work: work.to_owned(), step })
}

#[tokio::test]
async fn work_waits_for_a_node_and_is_offered_again_until_it_is_accepted() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let work = command(&served, &node).await;
    for _ in 0..2 {
        let mut agent = served.agent(&node, 1).await;
        assert_eq!(agent.hear_offer().await, work);
    }
    let mut agent = served.agent(&node, 1).await;
    assert_eq!(agent.hear_offer().await, work);
    agent.say(&accepted(&work)).await;
    agent.heard_by_host().await;
    assert_eq!(status(&served, &work, &node).await, "InProgress");
    assert_eq!(served.mailbox(&node).await, []);
    // What comes first on a new connection is the next work, not this one.
    let next = command(&served, &node).await;
    let mut agent = served.agent(&node, 1).await;
    assert_eq!(agent.hear_offer().await, next);
}

#[tokio::test]
async fn work_for_a_connected_node_arrives_at_once_and_in_order() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    for _ in 0..5 {
        let work = command(&served, &node).await;
        assert_eq!(agent.hear_offer().await, work);
    }
    for _ in 0..3 {
        let work = command(&served, &node).await;
        assert_eq!(agent.hear_offer().await, work);
        agent.say(&accepted(&work)).await;
    }
}

#[tokio::test]
async fn a_node_that_accepts_nothing_is_offered_eight_works_and_then_one_for_each_it_accepts() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let mut sent = Vec::new();
    for _ in 0..11 {
        sent.push(command(&served, &node).await);
    }
    for work in &sent[..8] {
        assert_eq!(&agent.hear_offer().await, work);
    }
    agent.heard_by_host().await;
    for (accept, next) in sent.iter().zip(&sent[8..]) {
        agent.say(&accepted(accept)).await;
        assert_eq!(&agent.hear_offer().await, next);
    }
    agent.say(&accepted(&sent[3])).await;
    agent.heard_by_host().await;
    assert_eq!(served.mailbox(&node).await.len(), 7);
}

#[tokio::test]
async fn a_report_is_acknowledged_once_it_is_stored_and_every_time_it_comes() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let work = command(&served, &node).await;
    let mut agent = served.agent(&node, 1).await;
    agent.hear_offer().await;
    agent.say(&accepted(&work)).await;
    agent.say(&ToHost::StepStarted { work: work.clone(), step: 0, at: 1 }).await;
    for _ in 0..2 {
        agent.say(&step_finished(&work)).await;
        assert_eq!(agent.hear().await, acknowledged(&work, Some(0)));
    }
    assert_eq!(status(&served, &work, &node).await, "InProgress");
    agent.say(&finished(&work)).await;
    assert_eq!(agent.hear().await, acknowledged(&work, None));
    assert_eq!(status(&served, &work, &node).await, "Success");
    let mut again = served.agent(&node, 1).await;
    again.say(&finished(&work)).await;
    assert_eq!(again.hear().await, acknowledged(&work, None));
    assert_eq!(status(&served, &work, &node).await, "Success");
}

#[tokio::test]
async fn reports_of_work_that_nobody_knows_are_acknowledged_and_change_nothing() {
    let served = Served::start().await;
    let (node, other) = (served.node(1).await, served.node(2).await);
    let work = command(&served, &node).await;
    let mut agent = served.agent(&other, 2).await;
    // The agent would repeat them for ever otherwise.
    for unknown in ["3f0f4b5c-7a4e-4a9d-9d7e-0a6f8f1f2b3c", "no id", &work] {
        agent.say(&accepted(unknown)).await;
        agent.say(&step_finished(unknown)).await;
        assert_eq!(agent.hear().await, acknowledged(unknown, Some(0)));
        agent.say(&finished(unknown)).await;
        assert_eq!(agent.hear().await, acknowledged(unknown, None));
    }
    assert_eq!(status(&served, &work, &node).await, "Delayed", "a node cannot speak for another");
}

#[tokio::test]
async fn work_that_a_node_rejects_is_not_offered_again() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let work = command(&served, &node).await;
    let mut agent = served.agent(&node, 1).await;
    agent.hear_offer().await;
    agent.say(&ToHost::Rejected { work: work.clone(), code: "invalid".into(), message: "no".into() }).await;
    assert_eq!(agent.hear().await, acknowledged(&work, None));
    assert_eq!(status(&served, &work, &node).await, "Failed");
    assert_eq!(served.mailbox(&node).await, []);
}

#[tokio::test]
async fn what_a_node_did_not_take_is_delayed_when_it_goes_and_offered_when_it_comes_back() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let work = command(&served, &node).await;
    assert_eq!(agent.hear_offer().await, work);
    assert_eq!(status(&served, &work, &node).await, "Pending");
    drop(agent);
    served.until(async || status(&served, &work, &node).await == "Delayed").await;
    assert_eq!(served.mailbox(&node).await, []);
    let mut agent = served.agent(&node, 1).await;
    assert_eq!(agent.hear_offer().await, work);
    agent.say(&accepted(&work)).await;
    agent.heard_by_host().await;
    assert_eq!(status(&served, &work, &node).await, "InProgress");
}

#[tokio::test]
async fn what_was_out_when_the_host_stopped_is_offered_by_the_next() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let work = command(&served, &node).await;
    assert_eq!(agent.hear_offer().await, work);
    let anew = Served::again(served.host.clone()).await;
    anew.until(async || status(&anew, &work, &node).await == "Delayed").await;
    let mut agent = anew.agent(&node, 1).await;
    assert_eq!(agent.hear_offer().await, work);
}

#[tokio::test]
async fn a_busy_node_is_offered_one_more_work_with_each_that_ends() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let runs = command(&served, &node).await;
    assert_eq!(agent.hear_offer().await, runs);
    agent.say(&accepted(&runs)).await;
    let mut refused = Vec::new();
    for _ in 0..2 {
        let work = command(&served, &node).await;
        assert_eq!(agent.hear_offer().await, work);
        agent.say(&ToHost::Rejected { work: work.clone(), code: BUSY.into(), message: String::new() }).await;
        refused.push(work);
    }
    agent.heard_by_host().await;
    assert_eq!(status(&served, &refused[0], &node).await, "Delayed");
    agent.say(&finished(&runs)).await;
    assert_eq!(agent.hear().await, acknowledged(&runs, None));
    let next = agent.hear_offer().await;
    assert!(refused.contains(&next));
    agent.heard_by_host().await;
    agent.say(&accepted(&next)).await;
    agent.say(&finished(&next)).await;
    assert_eq!(agent.hear().await, acknowledged(&next, None));
    let last = agent.hear_offer().await;
    assert!(refused.contains(&last) && last != next);
}

#[tokio::test]
async fn a_busy_node_that_has_ended_all_is_offered_what_has_room_by_its_heartbeat() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let work = command(&served, &node).await;
    assert_eq!(agent.hear_offer().await, work);
    // Nothing ends after this that would ask for it again.
    agent.say(&ToHost::Rejected { work: work.clone(), code: BUSY.into(), message: String::new() }).await;
    agent.heard_by_host().await;
    assert_eq!(status(&served, &work, &node).await, "Delayed");
    agent.say(&ToHost::Heartbeat).await;
    assert_eq!(agent.hear_offer().await, work);
}

#[tokio::test]
async fn an_agent_that_does_not_know_offers_fails_those_that_it_has() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let work = command(&served, &node).await;
    assert_eq!(agent.hear_offer().await, work);
    agent.say(&ToHost::Unknown { name: "offer".into() }).await;
    agent.heard_by_host().await;
    assert_eq!(status(&served, &work, &node).await, "Failed");
}

#[tokio::test]
async fn a_deregistered_node_is_closed_however_many_offers_it_has_not_accepted() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    for _ in 0..8 {
        command(&served, &node).await;
        agent.hear_offer().await;
    }
    testing::deregister(&served.ctx, &node).await;
    assert_eq!(agent.hear_refused().await, "unknown-node");
}

#[tokio::test]
async fn a_cancel_is_repeated_until_the_end_is_reported() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let work = command(&served, &node).await;
    let mut agent = served.agent(&node, 1).await;
    agent.hear_offer().await;
    agent.say(&accepted(&work)).await;
    agent.heard_by_host().await;
    cancel(&served, &work).await;
    assert_eq!(agent.hear_cancel().await, work);
    let mut agent = served.agent(&node, 1).await;
    assert_eq!(agent.hear_cancel().await, work);
    agent.say(&finished(&work)).await;
    assert_eq!(agent.hear().await, acknowledged(&work, None));
    assert_eq!(served.mailbox(&node).await, []);
}

#[tokio::test]
async fn an_offer_that_nobody_wants_any_more_is_thrown_away() {
    let served = Served::start().await;
    let node = served.node(1).await;
    served.send(&node, Mail::Offer { command_id: "3f0f4b5c-7a4e-4a9d-9d7e-0a6f8f1f2b3c".into() }).await;
    let work = command(&served, &node).await;
    let mut agent = served.agent(&node, 1).await;
    assert_eq!(agent.hear_offer().await, work);
    assert_eq!(served.mailbox(&node).await, [Mail::Offer { command_id: work }]);
}

#[tokio::test(start_paused = true)]
async fn a_node_that_reads_nothing_is_given_up_after_a_while() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    let _agent = served.agent(&node, 1).await;
    // More than the buffers of the sockets hold; each is as long as the id that it carries.
    for number in 0..80 {
        let command_id = format!("{number}-{}", "x".repeat(200_000));
        served.send(&node, Mail::Cancel { command_id }).await;
    }
    served.until_offline(&node).await;
    assert_eq!(served.mailbox(&node).await.len(), 80, "nothing is lost");
}
