//! Nodes that are not there when work is sent to them.

#[test]
fn an_offline_node_gets_its_work_when_it_returns_but_not_past_the_delivery_time_out() {
    muster_tests::python("offline.py", &[]);
}
