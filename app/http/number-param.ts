/** Promise: the number that a part of an address names (`5`); 0, which nothing has, when it is none or could not exist. */
export const numberParam = (value = ''): number => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0)
