use crate::host::{InProcess, Request};
use serde_json::json;

#[tokio::test]
async fn probes_need_no_signature() {
    let host = InProcess::start().await;
    for path in ["/healthz", "/readyz"] {
        let reply = host.send(&Request::new("GET", path, &[], "")).await;
        assert_eq!(reply.status, 200, "{path}");
    }
}

#[tokio::test]
async fn every_answer_has_a_date_and_the_id_of_its_request() {
    let host = InProcess::start().await;
    let good = host.ssm("GetParametersByPath", &json!({"Path": "/"})).await;
    let bad = host.ssm("GetParameter", &json!({"Name": "none"})).await;
    let unknown = host.send(&Request::new("GET", "/nothing", &[], "")).await;
    let mut ids = Vec::new();
    for reply in [good, bad, unknown] {
        assert!(reply.headers["date"].ends_with("GMT"));
        ids.push(reply.headers["x-amzn-requestid"].clone());
    }
    assert!(ids.iter().all(|id| id.len() == 36) && ids[0] != ids[1] && ids[1] != ids[2]);
}

#[tokio::test]
async fn only_a_host_that_keeps_nothing_can_be_emptied() {
    let reset = || Request::new("POST", "/_muster/reset", &[], "");
    let keeping = InProcess::start().await;
    let reply = keeping.send(&keeping.sign(reset(), "muster")).await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "UnknownOperationException"));

    let host = InProcess::ephemeral().await;
    host.ssm("PutParameter", &json!({"Name": "p", "Value": "v", "Type": "String"})).await;
    assert_eq!(host.send(&reset()).await.status, 403, "it has to be signed");
    let reply = host.send(&host.sign(reset(), "muster")).await;
    assert_eq!((reply.status, reply.body.as_str()), (204, ""));
    let gone = host.ssm("GetParameter", &json!({"Name": "p"})).await;
    assert_eq!(gone.code(), "ParameterNotFound", "the key is the same, the parameter is gone");
}
