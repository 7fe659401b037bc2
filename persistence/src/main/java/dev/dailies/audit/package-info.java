/** What administrators did to the installation: who, when, from where, to what, from which value to which, and why. */
package dev.dailies.audit;
