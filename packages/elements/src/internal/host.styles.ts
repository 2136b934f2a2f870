/** What every element is, whatever it shows. */
export const hostStyles = ':host{display:block;min-inline-size:0}:host([hidden]){display:none}';
