/** What people see: one bean per page, the language and the light they read in, and the way onward when it fails. */
package dev.dailies.pages;
