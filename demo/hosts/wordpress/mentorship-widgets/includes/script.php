<?php
/**
 * The one script of the elements, loaded where a page has one of them.
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'mentorship-widgets';

/**
 * Asks for the script on this page: from this plugin's folder, as a module, with a version in its address. Nothing is
 * written into the page itself, so a strict content security policy has nothing to refuse.
 */
function ask_for_script() {
	$address = plugins_url( 'widgets/mentorship-widgets.js', FILE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $address, array(), VERSION );
		return;
	}
	wp_enqueue_script( HANDLE, $address, array(), VERSION, true );
}

/**
 * Makes the script tag one of a module, where WordPress (before 6.5) does not know modules.
 *
 * @param string $tag    The script tag.
 * @param string $handle Which script it loads.
 * @return string
 */
function as_module( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$bare = preg_replace( '/\stype=([\'"])[^\'"]*\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $bare );
}
