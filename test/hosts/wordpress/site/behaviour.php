<?php
/**
 * What the tests change of the site: no mail, no pictures from elsewhere; the classic editor and a script line of the
 * theme where a test asks for them.
 */

add_filter( 'pre_wp_mail', '__return_true' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter( 'emoji_svg_url', '__return_false' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'wp_fatal_error_handler_enabled', '__return_false' );

if ( isset( $_GET['classic'] ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false' );
}

// a theme with our line in it, on a site without the plugin
if ( isset( $_GET['plain'] ) ) {
	add_filter(
		'option_active_plugins',
		function ( $plugins ) {
			return array_diff( $plugins, array( 'mentorship-widgets/mentorship-widgets.php' ) );
		}
	);
	add_action(
		'wp_footer',
		function () {
			$address = content_url( 'plugins/mentorship-widgets/widgets/mentorship-widgets.js' );
			echo '<script type="module" src="' . esc_url( $address ) . '"></script>';
		}
	);
}
