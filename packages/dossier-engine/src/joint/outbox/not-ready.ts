import { isLienThongError } from '@lienthong/sdk-core'

/** Whether the joint-service software misses an earlier step ("chưa cập nhật trạng thái"). */
export function isJointServiceNotReady(error: unknown): boolean {
  return isLienThongError(error) && error.code === 'JOINT_SERVICE_NOT_READY'
}
