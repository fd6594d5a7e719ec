//! How a machine becomes a node.

use std::sync::{Arc, Mutex};

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use muster_agent::host_url::HostUrl;
use muster_agent::identity::{DataDir, Identity};
use muster_agent::register::{Activation, register};
use muster_agent::trust::Trust;
use muster_env::Env;
use muster_protocol::{Machine, Problem, Register, Registered, signed};

type Answer = Result<Registered, (StatusCode, Problem)>;

/// A host that gives these answers, one after the other, and what it was asked.
async fn host(answers: Vec<Answer>) -> (HostUrl, Arc<Mutex<Vec<Register>>>) {
    let asked: Arc<Mutex<Vec<Register>>> = Arc::default();
    let (answers, keep) = (Arc::new(Mutex::new(answers.into_iter())), Arc::clone(&asked));
    let answer = async move |Json(body): Json<Register>| {
        keep.lock().unwrap().push(body);
        let answer = answers.lock().unwrap().next().unwrap();
        answer.map(Json).map_err(|(status, problem)| (status, Json(problem)))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    let routes = Router::new().route("/_muster/agent/register", post(answer));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    (url, asked)
}

async fn try_register(data: &DataDir, host: &HostUrl) -> Result<Identity, String> {
    let activation = Activation { id: "an-activation".to_owned(), code: "its-code".to_owned() };
    register(data, &Env::simulated(1, 0), host, &Trust::default(), &activation, Machine::default()).await
}

fn problem(code: &str, message: &str) -> Problem {
    Problem { code: code.to_owned(), message: message.to_owned() }
}

fn registered() -> Answer {
    let [node_id, account, region] = ["mi-0123456789abcdef0", "123456789012", "us-east-1"].map(str::to_owned);
    Ok(Registered { node_id, account, region })
}

#[tokio::test(start_paused = true)]
async fn a_refused_registration_says_why_and_is_not_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataDir::take(folder.path()).unwrap();
    let why = problem("InvalidActivation", "the activation has expired");
    let (host, asked) = host(vec![Err((StatusCode::BAD_REQUEST, why))]).await;
    let error = try_register(&data, &host).await.err().unwrap();
    assert!(error.contains("the activation has expired") && error.contains("InvalidActivation"), "{error}");
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert!(data.identity().unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_registration_without_an_answer_is_asked_again_with_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataDir::take(folder.path()).unwrap();
    let busy = || Err((StatusCode::SERVICE_UNAVAILABLE, problem("Busy", "")));
    let (host, asked) = host(vec![busy(), busy(), registered()]).await;
    let identity = try_register(&data, &host).await.unwrap();
    assert_eq!(identity.node_id, "mi-0123456789abcdef0");
    for asked in &*asked.lock().unwrap() {
        assert_eq!(asked.public_key, signed::public_key_text(&identity.key));
        assert_eq!((&*asked.activation_id, &*asked.activation_code), ("an-activation", "its-code"));
    }
    assert_eq!(asked.lock().unwrap().len(), 3);
    let kept = data.identity().unwrap().unwrap();
    assert_eq!((kept.node_id, kept.account, kept.host), (identity.node_id, identity.account, host.to_string()));

    let error = try_register(&data, &host).await.err().unwrap();
    assert!(error.contains("already registered as mi-0123456789abcdef0"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_never_answers_is_given_up_after_some_attempts() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataDir::take(folder.path()).unwrap();
    let busy = || Err((StatusCode::SERVICE_UNAVAILABLE, problem("Busy", "")));
    let (host, asked) = host((0..100).map(|_| busy()).collect()).await;
    try_register(&data, &host).await.err().unwrap();
    assert_eq!(asked.lock().unwrap().len(), 8);
}
