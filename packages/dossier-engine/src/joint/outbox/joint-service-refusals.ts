import { isLienThongError } from '@lienthong/sdk-core'

/**
 * Whether the joint-service software has no such dossier ("không tồn tại"). Of one that it had before this is how it says that
 * the citizen took it back.
 */
export function isJointServiceUnknown(error: unknown): boolean {
  return isLienThongError(error) && error.code === 'JOINT_SERVICE_UNKNOWN_DOSSIER'
}

/** Whether the joint-service software misses an earlier step ("chưa cập nhật trạng thái"). */
export function isJointServiceNotReady(error: unknown): boolean {
  return isLienThongError(error) && error.code === 'JOINT_SERVICE_NOT_READY'
}
