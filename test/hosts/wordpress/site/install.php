<?php
/**
 * Installs a site with a person of each role, and answers with their ids by role: php install.php <folder>
 */

define( 'WP_INSTALLING', true );
$site   = $argv[1];
$socket = preg_match( "/'localhost:([^']+)'/", file_get_contents( $site . '/wp-config.php' ), $found ) ? $found[1] : '';
$tables = new mysqli( 'localhost', 'root', '', '', 0, $socket );
$tables->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$installed = wp_install( 'A site', 'administrator', 'admin@example.org', true, '', 'administrator' );
$people    = array( 'administrator' => $installed['user_id'] );
foreach ( array( 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
	$people[ $role ] = wp_insert_user(
		array(
			'user_login'   => $role,
			'user_pass'    => $role,
			'user_email'   => $role . '@example.org',
			'display_name' => 'subscriber' === $role ? 'Lena "Leo" O\'Brien & Brandt' : ucfirst( $role ),
			'role'         => $role,
		)
	);
}
switch_theme( 'twentytwentythree' );
$activated = activate_plugin( 'mentorship-widgets/mentorship-widgets.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}
echo wp_json_encode( $people );
