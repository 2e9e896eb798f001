/** Whether this computer has a Cmd key where others have Ctrl. */
export const onMac = /Mac|iPhone|iPad/.test(navigator.platform);
