use super::*;
use crate::operation::testing;

mod web_identity;

#[tokio::test]
async fn a_caller_is_told_the_account_the_arn_and_the_id_of_their_user() {
    let ctx = testing::ctx(&testing::host());
    let told = get_caller_identity(ctx, GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(told.account.unwrap(), "111122223333");
    assert_eq!(told.arn.unwrap(), "arn:aws:iam::111122223333:user/admin");
    assert_eq!(told.user_id.unwrap(), "AIDAEXAMPLEEXAMPLEADM");
}
