import { isRemoteErrorOf, type RefusalRow, type RemoteError } from '@lienthong/sdk-core'

/** Every way in which a sign-in is refused, by the provider or by the checks of this client. */
export type SignInErrorCode =
  | 'SIGN_IN_REFUSED_BY_USER'
  | 'SIGN_IN_STATE_MISMATCH'
  | 'SIGN_IN_CODE_REFUSED'
  | 'SIGN_IN_WRONG_ISSUER'
  | 'SIGN_IN_WRONG_AUDIENCE'
  | 'SIGN_IN_WRONG_NONCE'
  | 'SIGN_IN_TOKEN_EXPIRED'
  | 'SIGN_IN_TOKEN_NOT_YET_VALID'
  | 'SIGN_IN_UNKNOWN_KEY'
  | 'SIGN_IN_WRONG_SIGNATURE'
  | 'SIGN_IN_WRONG_SUBJECT'
  | 'SIGN_IN_CLAIMS_REFUSED'
  | 'SIGN_IN_CLIENT_REFUSED'
  | 'SIGN_IN_REQUEST_REFUSED'
  | 'SIGN_IN_PROVIDER_FAILED'
  | 'SIGN_IN_NO_LOGOUT'

const standard = {
  retryable: false,
  source: 'OpenID Connect Core 1.0, 3.1.3.7; checked here, whatever the provider is',
  confidence: 'documented',
} as const

const oauth = {
  retryable: false,
  source: 'OAuth 2.0 (RFC 6749, 4.1.2.1 and 5.2); not seen at the portal',
  confidence: 'assumed',
} as const

/** Of all that a forged or mixed-up answer can be, the citizen only needs to know what to do. */
const again = 'Hãy đăng nhập lại từ đầu.'

/** One row per refusal; the documentation is generated from it. Where nothing stands on the wire, this client found it out. */
export const signInErrors: Readonly<Record<SignInErrorCode, RefusalRow>> = {
  SIGN_IN_REFUSED_BY_USER: {
    wire: ['access_denied'],
    message: 'The citizen did not sign in, or did not agree to share their data.',
    messageVi: 'Công dân đã hủy đăng nhập hoặc không đồng ý chia sẻ thông tin.',
    ...oauth,
  },
  SIGN_IN_STATE_MISMATCH: {
    wire: [],
    message: 'The browser came back with an answer to another sign-in than the one that was begun in this session.',
    messageVi: `Kết quả đăng nhập không thuộc lần đăng nhập đã bắt đầu trên trình duyệt này. ${again}`,
    ...standard,
    source: 'OAuth 2.0 (RFC 6749, 10.12); checked here',
  },
  SIGN_IN_CODE_REFUSED: {
    wire: ['invalid_grant'],
    message: 'The provider refuses the code: it was used already, has run out, or belongs to another sign-in.',
    messageVi: `Mã đăng nhập đã được sử dụng, đã hết hạn hoặc không thuộc lần đăng nhập này. ${again}`,
    ...oauth,
  },
  SIGN_IN_WRONG_ISSUER: {
    wire: [],
    message: 'The answer or its ID token is of another provider than the one that was asked (iss).',
    messageVi: `Thông tin đăng nhập không do đúng hệ thống xác thực cấp (iss). ${again}`,
    ...standard,
  },
  SIGN_IN_WRONG_AUDIENCE: {
    wire: [],
    message: 'The ID token was made for another application (aud or azp).',
    messageVi: `Thông tin đăng nhập được cấp cho ứng dụng khác (aud). ${again}`,
    ...standard,
  },
  SIGN_IN_WRONG_NONCE: {
    wire: [],
    message: 'The ID token belongs to another sign-in (nonce).',
    messageVi: `Thông tin đăng nhập thuộc một lần đăng nhập khác (nonce). ${again}`,
    ...standard,
  },
  SIGN_IN_TOKEN_EXPIRED: {
    wire: [],
    message: 'The ID token has expired. If it happens each time, check the clock of this machine.',
    messageVi: `Thông tin đăng nhập đã hết hạn. ${again} Nếu lỗi lặp lại, quản trị viên cần kiểm tra đồng hồ máy chủ.`,
    ...standard,
  },
  SIGN_IN_TOKEN_NOT_YET_VALID: {
    wire: [],
    message: 'The ID token is not valid yet. Check the clock of this machine.',
    messageVi: 'Thông tin đăng nhập chưa có hiệu lực. Quản trị viên cần kiểm tra đồng hồ máy chủ.',
    ...standard,
  },
  SIGN_IN_UNKNOWN_KEY: {
    wire: [],
    message: 'The ID token is signed with a key the provider does not publish, also after its keys were fetched again.',
    messageVi: `Thông tin đăng nhập được ký bằng khóa mà hệ thống xác thực không công bố. ${again}`,
    ...standard,
  },
  SIGN_IN_WRONG_SIGNATURE: {
    wire: [],
    message: 'The signature of the ID token is wrong.',
    messageVi: `Chữ ký của thông tin đăng nhập không hợp lệ. ${again}`,
    ...standard,
  },
  SIGN_IN_WRONG_SUBJECT: {
    wire: [],
    message: 'The claims are about another account than the ID token (sub).',
    messageVi: `Thông tin công dân trả về không phải của tài khoản vừa đăng nhập (sub). ${again}`,
    ...standard,
    source: 'OpenID Connect Core 1.0, 5.3.2; checked here',
  },
  SIGN_IN_CLAIMS_REFUSED: {
    wire: ['invalid_token', 'insufficient_scope'],
    message: 'The provider does not tell the claims for the access token it has just given.',
    messageVi: `Hệ thống xác thực từ chối cung cấp thông tin công dân. ${again}`,
    ...oauth,
    source: 'RFC 6750, 3.1; not seen at the portal',
  },
  SIGN_IN_CLIENT_REFUSED: {
    wire: ['invalid_client', 'unauthorized_client'],
    message: 'The provider refuses the application. Check clientId and clientSecret.',
    messageVi: 'Hệ thống xác thực từ chối ứng dụng. Quản trị viên cần kiểm tra clientId và clientSecret.',
    ...oauth,
  },
  SIGN_IN_REQUEST_REFUSED: {
    wire: [
      'invalid_request',
      'invalid_scope',
      'unsupported_response_type',
      'unsupported_grant_type',
      'login_required',
      'interaction_required',
      'consent_required',
      'account_selection_required',
    ],
    message: 'The provider refuses the request. Check redirectUri, acrValues and what the provider offers.',
    messageVi: 'Hệ thống xác thực từ chối yêu cầu đăng nhập. Quản trị viên cần kiểm tra redirectUri và acrValues.',
    ...oauth,
  },
  SIGN_IN_PROVIDER_FAILED: {
    wire: ['server_error', 'temporarily_unavailable'],
    message: 'The provider failed. Begin the sign-in again.',
    messageVi: 'Hệ thống xác thực đang gặp lỗi. Hãy đăng nhập lại sau.',
    ...oauth,
    // A code that was sent may be used up: another try begins at the beginning.
    outcome: 'unknown',
  },
  SIGN_IN_NO_LOGOUT: {
    wire: [],
    message: 'The provider names no address to sign out at (end_session_endpoint).',
    messageVi: 'Hệ thống xác thực không công bố địa chỉ đăng xuất.',
    retryable: false,
    source: 'OpenID Connect RP-Initiated Logout 1.0; checked here',
    confidence: 'documented',
  },
}

/**
 * Tells a refused sign-in from every other error, and closes its `code` for a `switch`.
 *
 * @example catch (error) { if (isSignInError(error) && error.code === 'SIGN_IN_REFUSED_BY_USER') return backToStart() }
 */
export function isSignInError(error: unknown): error is RemoteError<SignInErrorCode> {
  return isRemoteErrorOf(signInErrors, error)
}
